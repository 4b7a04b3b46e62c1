type Fields = Readonly<Record<string, unknown>>;

/** Whether each field of one is as it is in the other. */
const isWithin = (a: Fields, b: Fields): boolean =>
  Object.keys(a).every((key) => isSame(a[key], Object.hasOwn(b, key) ? b[key] : undefined));

/** Whether two values have the same JSON, whatever the order of their keys: what is undefined counts as absent. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, place) => isSame(each, b[place]));
  if (Array.isArray(a) || Array.isArray(b)) return false;
  return isWithin(a as Fields, b as Fields) && isWithin(b as Fields, a as Fields);
}
