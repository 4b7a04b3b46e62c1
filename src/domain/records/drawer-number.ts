import { fnv1a } from '../fnv.ts';

/**
 * The drawers of a list: so few that the rows of a long one have more than 64 KB, which Chromium reads in half the time of
 * the same bytes in smaller rows, and so many that looking up one record reads little.
 */
const drawerCount = 64;

/** The number of the drawer of a record, by its key. What lies in a browser is found by it for good. */
export const numberOf = (key: string): number => fnv1a(key) % drawerCount;
