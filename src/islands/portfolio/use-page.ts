import { usePlace } from '../parts/use-fragment.ts';

/** Where someone is in the portfolio; the fragment of the address holds it, so that Back and reload work. */
export type Page =
  | { readonly name: 'overview' }
  /** The area it was started in; empty where it was not started in one. */
  | { readonly name: 'new'; readonly area: string }
  | { readonly name: 'item'; readonly id: string };

/** Reads `#item=<id>`, `#new` or `#new=<area>`; anything else is the overview. */
export function parsePage(hash: string): Page {
  const [, id] = /^#item=([\w-]{1,300})$/u.exec(hash) ?? [];
  if (id) return { name: 'item', id };
  const [isNew, area = ''] = /^#new(?:=([A-Za-z]*))?$/u.exec(hash) ?? [];
  return isNew ? { name: 'new', area } : { name: 'overview' };
}

/** Follows the fragment. `hasMoved` is false until someone moves from the page the address opened. */
export function usePage(): { readonly page: Page; readonly hasMoved: boolean } {
  const { hash, hasMoved } = usePlace();
  return { page: parsePage(hash), hasMoved };
}
