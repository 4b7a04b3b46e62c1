import { collectionNames, hasAddress } from '#schemas/collections.ts';
import { createUrls } from '../navigation/urls.ts';
import { keyOf } from './build-library.ts';
import type { CheckContext } from './checked-entry.ts';
import { fileOf } from './known-entries.ts';
import { findNearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { isDraft } from './published.ts';

/** The lists of all addresses that were ever published, a file per collection and one for other pages. */
export const publishedFolder = 'content/published';

/** Where addresses that moved are sent on. */
const redirectsFile = 'src/site.ts';

const urls = createUrls('/');

/** The key of the entry whose address it would be: `/faqs/how-many/` → `faqs/how-many`. */
const keyAt = (address: string): string => address.slice(1, -1);

/** Where the page of an address stood, as an author looks for it. */
function fileAt(address: string): string {
  const [name, id, ...rest] = keyAt(address).split('/');
  const collection = collectionNames.find((known) => known === name);
  return collection && id && rest.length === 0 ? fileOf(collection, id) : 'its page in src/pages';
}

/** Addresses that were published and lead nowhere now, redirects to no page, and pages that no list of addresses has. */
export function findAddressProblems({
  entries,
  addresses,
  publishedAddresses,
  redirects,
  brokenKeys,
}: CheckContext): Problem[] {
  const shown = entries.filter(({ entry }) => hasAddress(entry.collection) && !isDraft(entry));
  const pages = new Set(shown.map(({ entry }) => urls.entry(entry)));
  const listed = new Set(publishedAddresses.map(({ address }) => address));
  const unlisted = shown.filter(({ entry }) => !listed.has(urls.entry(entry)));
  const drafts = new Set(entries.filter(({ entry }) => isDraft(entry)).map(({ entry }) => keyOf(entry)));
  const isPage = (address: string): boolean =>
    pages.has(address) || addresses.has(address) || brokenKeys.has(keyAt(address));
  /** The page that a reader of a lost one most likely wants: a new one of its collection, or the nearest there. */
  const heirOf = (address: string): string | null => {
    const shelf = address.slice(0, address.indexOf('/', 1) + 1);
    const nearest = (candidates: Iterable<string>) =>
      findNearest(
        address,
        [...candidates].filter((candidate) => candidate.startsWith(shelf)),
      );
    return nearest(unlisted.map(({ entry }) => urls.entry(entry))) ?? nearest(pages);
  };

  const gone = publishedAddresses
    .filter(({ address }) => !isPage(address) && redirects[address] === undefined)
    .map(({ address, file, line }): Problem => {
      const isBack = drafts.has(keyAt(address));
      const bringBack = `${isBack ? 'Remove draft from' : 'Restore'} ${fileAt(address)}`;
      return {
        kind: 'removed-address',
        file,
        line,
        field: 'address',
        reason: `${address} was published and ${isBack ? 'is a draft again' : 'has no page'}`,
        remedy: `${bringBack}, or send its readers on: '${address}': '${heirOf(address) ?? '/…/'}' in redirects of ${redirectsFile}. Where it was never published, delete the line.`,
      };
    });
  const lost = Object.entries(redirects)
    .filter(([, heir]) => !isPage(heir))
    .map(([address, heir]): Problem => ({
      kind: 'removed-address',
      file: redirectsFile,
      line: 1,
      field: 'redirects',
      reason: `${address} is sent on to ${heir}, which is no page`,
      remedy: 'Send it on to a page that is there.',
    }));
  const missing = unlisted.map(({ entry, file }): Problem => {
    const list = `${publishedFolder}/${entry.collection}.txt`;
    return {
      kind: 'unlisted-address',
      file,
      line: 1,
      field: 'file',
      reason: `its address is not listed in ${list}`,
      remedy: `Add the line ${urls.entry(entry)} there: what is published stays reachable.`,
    };
  });
  return [...gone, ...lost, ...missing];
}
