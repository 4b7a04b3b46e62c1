import { createUrls } from './urls.ts';

/** When a browser may begin: when the pointer rests on a link, or when it is pressed. */
export const eagernesses = ['moderate', 'conservative'] as const;
export type Eagerness = (typeof eagernesses)[number];

/**
 * Which pages a browser may prepare before they are opened, as Speculation Rules: reading pages. Tools and search start
 * with scripts and records of their own, files are no pages, and what leads within the page needs nothing.
 */
export function speculationRules(base: string, eagerness: Eagerness) {
  const urls = createUrls(base);
  const elsewhere = [`${urls.hub('tools')}*`, `${urls.search()}*`, `${urls.root}*.*`, `${urls.root}*\\?(.+)`];
  return {
    prerender: [
      {
        where: {
          and: [
            { href_matches: `${urls.root}*` },
            ...elsewhere.map((path) => ({ not: { href_matches: path } })),
            { not: { selector_matches: '[download], [data-search], [href^="#"]' } },
          ],
        },
        eagerness,
      },
    ],
  };
}

/** The rules as their script holds them: letter by letter, for the page's policy knows them by a hash. */
export const rulesText = (base: string, eagerness: Eagerness): string =>
  JSON.stringify(speculationRules(base, eagerness));
