/** Where someone is in the story bank; the fragment of the address holds it, so that Back and reload work. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'story'; readonly id: string }
  /** Makes a story from an example of the portfolio, and goes to it. */
  | { readonly page: 'from'; readonly id: string }
  /** `id` is the story to practise; empty for any. */
  | { readonly page: 'practise'; readonly id: string };

/** Reads the fragment of an address; null where it is not one of ours, as that of the link past the header. */
export function parseRoute(fragment: string): Route | null {
  if (fragment === '') return { page: 'home' };
  const [, page = '', id = ''] = /^(story|from|practise)(?:=([\w.:-]{1,300}))?$/u.exec(fragment) ?? [];
  if (page === 'practise') return { page, id };
  return (page === 'story' || page === 'from') && id ? { page, id } : null;
}

export const hrefToStory = (id: string): string => `#story=${id}`;
export const hrefToPractise = (id = ''): string => (id ? `#practise=${id}` : '#practise');
