/**
 * A number with commas between its thousands and at most two decimals: "1,250.5". By hand: a browser takes a while to
 * load what `toLocaleString` needs.
 */
export function writeNumber(value: number): string {
  const [whole = '', decimals] = String(
    Number.isInteger(value) ? value : Math.round(value * 100) / 100,
  ).split('.');
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return decimals ? `${separated}.${decimals}` : separated;
}
