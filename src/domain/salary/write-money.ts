/** A number with commas between its thousands. By hand: a browser takes a while to load what `toLocaleString` needs. */
const separate = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',');

/** Whole dollars with their separators: "$245,000". */
export const writeDollars = (dollars: number): string => `$${separate(dollars)}`;

/** Dollars in thousands, with at most one decimal: "$25K", "$12.5K"; below a thousand in full. */
export const writeThousands = (dollars: number): string =>
  dollars < 1000 ? writeDollars(dollars) : `$${separate(Math.round(dollars / 100) / 10)}K`;
