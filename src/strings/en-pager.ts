/** By hand: a browser takes a while to load what `toLocaleString` needs. */
const write = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** The pages of a list that is too long to be shown as a whole. */
export const pager = {
  label: 'Pages of this list',
  back: 'Previous',
  next: 'Next',
  page: (pages: number) => `Page, of ${write(pages)}`,
  shown: (first: number, last: number, count: number) =>
    `${write(first)} to ${write(last)} of ${write(count)}`,
} as const;
