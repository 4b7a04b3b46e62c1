import { usePlace } from '../parts/use-fragment.ts';
import { parseRoute } from './route.ts';

const isShared = (hash: string): boolean => /^#[rqp]=/u.test(hash);

/** Where the address says someone is, or the link that was shared with them, and how to leave it for the start page. */
export function useRoute() {
  const { hash, shared, hasMoved, show } = usePlace(isShared);
  return { route: parseRoute(hash), shared, hasMoved, leaveShared: () => show('') };
}
