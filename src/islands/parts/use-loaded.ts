import { useEffect, useState } from 'preact/hooks';

/** What `load` gives, once it is there; loads anew when one of the inputs changes. */
export function useLoaded<T>(load: () => Promise<T>, inputs: readonly unknown[]) {
  const [state, setState] = useState<{ value: T | null; failed: boolean }>({ value: null, failed: false });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setState({ value: null, failed: false });
    load().then(
      (value) => isCurrent && setState({ value, failed: false }),
      () => isCurrent && setState({ value: null, failed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [...inputs, attempt]);
  return { ...state, retry: () => setAttempt((count) => count + 1) };
}
