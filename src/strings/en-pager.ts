/** The pages of a list that is too long to be shown as a whole. */
export const pager = {
  label: 'Pages of this list',
  back: 'Previous',
  next: 'Next',
  page: (pages: string) => `Page, of ${pages}`,
  shown: (first: string, last: string, count: string) => `${first} to ${last} of ${count}`,
} as const;
