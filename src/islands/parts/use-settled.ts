import { useEffect, useState } from 'preact/hooks';

/** Whoever writes on gives no rest as long as this, in milliseconds. */
const rest = 250;

/**
 * A value as it was when it last rested, and `first` until it rests for the first time: what is made of all of a long list
 * is not made with every letter.
 */
export function useSettled<T extends object>(value: T, first = value): T {
  const [settled, setSettled] = useState(first);
  useEffect(() => {
    if (value === settled) return;
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}

/** Of a list longer than this is made nothing while somebody writes. */
const many = 100;

/** A long list as `useSettled` gives it; a short one as it is. */
export function useSettledList<T>(list: readonly T[], first = list): readonly T[] {
  const settled = useSettled(list, first);
  return list.length > many ? settled : list;
}
