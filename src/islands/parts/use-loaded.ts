import { useEffect, useState } from 'preact/hooks';

/** One object, so that being told of nothing again draws nothing anew. */
const nothing = { value: null, failed: false } as const;

/** What `load` gives, once it is there, if there is anything to load; loads anew when one of the inputs changes. */
export function useLoaded<T>(load: (() => Promise<T>) | null, inputs: readonly unknown[]) {
  const [state, setState] = useState<{ value: T | null; failed: boolean }>(nothing);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setState(nothing);
    load?.().then(
      (value) => isCurrent && setState({ value, failed: false }),
      () => isCurrent && setState({ value: null, failed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [...inputs, attempt]);
  return { ...state, retry: () => setAttempt((count) => count + 1) };
}
