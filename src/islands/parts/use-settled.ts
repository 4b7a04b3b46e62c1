import { useEffect, useState } from 'preact/hooks';

/** Whoever writes on gives no rest as long as this, in milliseconds. */
const rest = 250;

/** A value as it was when it last rested: what is made of all of a long list is not made with every letter. */
export function useSettled<T extends object>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return;
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
