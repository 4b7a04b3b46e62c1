/** Groups of three, or of two before the last three, as in India: "1,250,000", "12,50,000". */
const isGrouped = (groups: readonly string[]): boolean => {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1);
  const size = rest.length > 1 && rest.slice(0, -1).every(({ length }) => length === 2) ? 2 : 3;
  return (
    last?.length === 3 &&
    rest.slice(0, -1).every(({ length }) => length === size) &&
    /^[1-9]\d*$/u.test(first) &&
    first.length <= size
  );
};

/**
 * The plain numbers that digits with separators can stand for, the likelier first; null for none. A sign that stands
 * once before exactly three digits groups in one country and is the decimal point in another: there are two, but where
 * `hasCents` says that three decimals are never written.
 */
export function readDigits(text: string, hasCents: boolean): readonly string[] | null {
  const hasSpaces = /\d[ '’٬]\d/u.test(text);
  const joined = text.replace(/[ '’٬](?=\d{3}(?:\D|$))/gu, '').replaceAll('٫', ',');
  if (!/^[\d.,]*\d[.,]?$/u.test(joined)) return null;
  const signs = joined.match(/[.,]/gu) ?? [];
  const [sign = ''] = signs;
  const last = signs.at(-1) ?? '';
  if (signs.length === 0) return [joined];
  if (signs.length === 1) {
    const [whole = '', decimals = ''] = joined.split(sign);
    const asDecimal = `${whole || '0'}.${decimals || '0'}`;
    if (hasSpaces || !isGrouped([whole, decimals])) return [asDecimal];
    return hasCents ? [whole + decimals] : [whole + decimals, asDecimal];
  }
  const isMixed = sign !== last;
  const end = isMixed ? joined.lastIndexOf(last) : joined.length;
  const groups = joined.slice(0, end).split(sign);
  if (hasSpaces || !isGrouped(groups) || groups.some((group) => /\D/u.test(group))) return null;
  return [`${groups.join('')}${isMixed ? `.${joined.slice(end + 1) || '0'}` : ''}`];
}
