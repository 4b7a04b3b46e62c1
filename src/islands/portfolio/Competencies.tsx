import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { form as text } from '#strings/portfolio';
import { Option } from '../parts/Option.tsx';
import type { Competency } from './props.ts';

interface Props {
  competencies: readonly Competency[];
  item: EvidenceItem;
  onChange: (codes: readonly string[]) => void;
}

/** Which areas of the self-assessment an example shows: those of its own area first, the others on request. */
export function Competencies({ competencies, item, onChange }: Props) {
  const isNear = ({ code, area }: Competency) => area === item.area || item.competencies.includes(code);
  const option = ({ code, name }: Competency) => (
    <Option
      key={code}
      type="checkbox"
      name="competencies"
      value={code}
      label={name}
      checked={item.competencies.includes(code)}
      onPick={(isPicked) =>
        onChange([...item.competencies.filter((each) => each !== code), ...(isPicked ? [code] : [])])
      }
    />
  );
  return (
    <fieldset>
      <legend>{text.competencies}</legend>
      <p class="small">{text.competenciesHint}</p>
      {competencies.filter(isNear).map(option)}
      <details>
        <summary>{text.otherCompetencies}</summary>
        {competencies.filter((each) => !isNear(each)).map(option)}
      </details>
    </fieldset>
  );
}
