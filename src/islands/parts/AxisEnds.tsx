/** What the two ends of a row of bars stand for; the words beside the bars say the same, so they are not read out. */
export const AxisEnds = ({ from, to }: { from: string; to: string }) => (
  <span class="axis-ends" aria-hidden="true">
    <span>{from}</span>
    <span>{to}</span>
  </span>
);
