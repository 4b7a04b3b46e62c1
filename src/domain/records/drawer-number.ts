/**
 * The drawers of a list: so few that the rows of a long one have more than 64 KB, which Chromium reads in half the time of
 * the same bytes in smaller rows, and so many that looking up one record reads little.
 */
const drawerCount = 64;

/** The number of the drawer of a record: the FNV-1a sum of its key. What lies in a browser is found by it for good. */
export function numberOf(key: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) sum = Math.imul(sum ^ key.charCodeAt(index), 0x01000193);
  return (sum >>> 0) % drawerCount;
}
