import { dayOf } from './new-record.ts';

/** A moment or a day as people write it in the page's language: "21 November 2026". */
export const writeDate = (time: string): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(dayOf(time)));
