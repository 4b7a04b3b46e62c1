/** Whole dollars with their separators: "$245,000". */
export const writeDollars = (dollars: number): string => `$${dollars.toLocaleString('en')}`;

/** Dollars in thousands, with at most one decimal: "$25K", "$12.5K"; below a thousand in full. */
export const writeThousands = (dollars: number): string =>
  dollars < 1000 ? writeDollars(dollars) : `$${(Math.round(dollars / 100) / 10).toLocaleString('en')}K`;
