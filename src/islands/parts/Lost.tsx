import { lost as text } from '#strings/lost';

/** Says that an address was not understood; the tool shows its first page below. */
export const Lost = ({ end }: { end: string }) => (
  <p class="notice" role="alert">
    {text.before}
    <bdi>{end.slice(0, 60)}</bdi>
    {text.after}
  </p>
);
