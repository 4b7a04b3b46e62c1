import { showSeconds } from '#domain/stories/stopwatch.ts';
import { practice as text } from '#strings/stories';

const calmStep = 10;

/** Seconds on a clock. Where someone asks for less motion it moves every ten seconds only. */
export function Clock({ seconds }: { seconds: number }) {
  const step = matchMedia('(prefers-reduced-motion: reduce)').matches ? calmStep : 1;
  return (
    <p class="clock" role="timer" aria-label={text.clock}>
      {showSeconds(Math.floor(seconds / step) * step)}
    </p>
  );
}
