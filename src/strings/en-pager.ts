/** The pages of a list that is too long to be shown as a whole. */
export const pager = {
  label: 'Pages of this list',
  back: 'Previous',
  next: 'Next',
  page: (pages: number) => `Page, of ${pages.toLocaleString('en')}`,
  shown: (first: number, last: number, count: number) =>
    `${first.toLocaleString('en')} to ${last.toLocaleString('en')} of ${count.toLocaleString('en')}`,
} as const;
