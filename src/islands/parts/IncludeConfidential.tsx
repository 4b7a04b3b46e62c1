import { Option } from './Option.tsx';

interface Props {
  label: string;
  checked: boolean;
  onPick: (checked: boolean) => void;
}

/** Whether what is marked as confidential goes into a file or onto paper. */
export const IncludeConfidential = (props: Props) => (
  <Option type="checkbox" name="confidential" value="confidential" {...props} />
);
