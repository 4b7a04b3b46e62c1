import { useEffect, useState } from 'preact/hooks';
import { elapsed, pauseWatch, startWatch, stoppedWatch, type Stopwatch } from '#domain/stories/stopwatch.ts';

const now = (): number => performance.now();

/** A stopwatch that runs from the start, pauses when the page is hidden, and goes on only when asked. */
export function useStopwatch() {
  const [watch, setWatch] = useState<Stopwatch>(() => startWatch(stoppedWatch, now()));
  const [wasHidden, setWasHidden] = useState(false);
  const [, setTicks] = useState(0);
  const isRunning = watch.since !== null;

  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), 250);
    return () => clearInterval(timer);
  }, [isRunning]);
  useEffect(() => {
    if (!isRunning) return;
    const hide = () => {
      if (!document.hidden) return;
      setWatch((running) => pauseWatch(running, now()));
      setWasHidden(true);
    };
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [isRunning]);

  return {
    seconds: elapsed(watch, now()) / 1000,
    isRunning,
    wasHidden,
    pause: () => setWatch((running) => pauseWatch(running, now())),
    goOn: () => {
      setWasHidden(false);
      setWatch((standing) => startWatch(standing, now()));
    },
  };
}
