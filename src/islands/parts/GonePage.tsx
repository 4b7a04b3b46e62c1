import { Heading } from './Heading.tsx';

interface Props {
  /** The name of the tool. */
  title: string;
  /** Why there is nothing to see. */
  why: string;
  /** What the way back to the tool's first page is called. */
  back: string;
  takesFocus: boolean;
}

/** Stands in for a record that the address names and that is no longer here. */
export function GonePage({ title, why, back, takesFocus }: Props) {
  return (
    <div>
      <Heading takesFocus={takesFocus}>{title}</Heading>
      <p class="instruction">{why}</p>
      <p class="go">
        <a class="button" href="#">
          {back}
        </a>
      </p>
    </div>
  );
}
