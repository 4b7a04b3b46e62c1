import { useRef } from 'preact/hooks';

/**
 * Runs what makes something, and nothing else of it until that is done: pressed twice,
 * it is made once.
 */
export function useOnce(): (make: () => Promise<unknown>) => Promise<void> {
  const isBusy = useRef(false);
  return async (make) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await make();
    } finally {
      isBusy.current = false;
    }
  };
}
