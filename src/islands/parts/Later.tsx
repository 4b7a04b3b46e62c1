import type { ComponentChildren } from 'preact';
import { wait as text } from '#strings/tools';
import { useLoaded } from './use-loaded.ts';

interface Props<T> {
  load: () => Promise<T>;
  /** What the load depends on. */
  inputs?: readonly unknown[];
  children: (loaded: T) => ComponentChildren;
}

/**
 * Shows what has to be fetched first; where that fails, says so and offers to try again. Where one follows another in
 * the same place each needs a `key`, else the second would show what the first has fetched.
 */
export function Later<T>({ load, inputs = [], children }: Props<T>) {
  const { value, failed, retry } = useLoaded(load, inputs);
  if (failed)
    return (
      <div class="notice" role="alert">
        <p>{text.failed}</p>
        <button type="button" class="quiet-button" onClick={retry}>
          {text.tryAgain}
        </button>
      </div>
    );
  if (value === null) return <p class="small loading">{text.loading}</p>;
  return <>{children(value)}</>;
}
