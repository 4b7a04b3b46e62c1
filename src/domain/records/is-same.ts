type Fields = Readonly<Record<string, unknown>>;

/** Whether two values have the same JSON, whatever the order of their keys: what is undefined counts as absent. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, place) => isSame(each, b[place]));
  if (Array.isArray(a) || Array.isArray(b)) return false;
  const [mine, theirs] = [a as Fields, b as Fields];
  const own = (key: string) => (Object.hasOwn(theirs, key) ? theirs[key] : undefined);
  return (
    Object.keys(mine).every((key) => isSame(mine[key], own(key))) &&
    Object.keys(theirs).every((key) => theirs[key] === undefined || Object.hasOwn(mine, key))
  );
}
