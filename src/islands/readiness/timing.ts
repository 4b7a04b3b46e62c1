import { medianOf } from '#domain/assessment/peers.ts';

/**
 * Measures the median seconds to each first answer, from the page shown or the previous answer. Of an
 * attempt that is resumed only the median is known: it stands for every answer given before.
 */
export function createTimer(known: number | undefined, answered: number) {
  const samples: number[] = known === undefined ? [] : Array<number>(answered).fill(known);
  let since = performance.now();
  return {
    restart: () => {
      since = performance.now();
    },
    /** Takes the time of a first answer and returns the median so far, to a tenth of a second. */
    take: (): number => {
      const seconds = (performance.now() - since) / 1000;
      since = performance.now();
      samples.push(seconds);
      return Math.round(10 * medianOf(samples)) / 10;
    },
  };
}

export type Timer = ReturnType<typeof createTimer>;
