import { readFragment, writeFragment } from '#domain/navigation/fragments.ts';
import type { Grammar } from '../parts/use-route.ts';

/** Where someone is in the story bank. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'story'; readonly id: string }
  /** Makes a story from an example of the portfolio, and goes to it. */
  | { readonly page: 'from'; readonly id: string }
  /** `id` is the story to practise; empty for any. */
  | { readonly page: 'practise'; readonly id: string };

/** Reads `#story=<id>`, `#from=<id>`, `#practise` and `#practise=<id>`. */
export function parseRoute(hash: string): Route | null {
  const { page, id } = readFragment(hash) ?? {};
  if (page === 'practise') return { page, id: id ?? '' };
  return (page === 'story' || page === 'from') && id !== undefined ? { page, id } : null;
}

export const hrefToStory = (id: string): string => writeFragment('story', id);
export const hrefToPractise = (id?: string): string => writeFragment('practise', id);

export const grammar: Grammar<Route> = { start: { page: 'home' }, read: parseRoute };
