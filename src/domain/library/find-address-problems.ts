import { collectionNames, hasAddress } from '#schemas/collections.ts';
import { createUrls } from '../navigation/urls.ts';
import { keyOf } from './build-library.ts';
import type { CheckContext, CheckedEntry } from './checked-entry.ts';
import { fileOf, keyAt, knownEntries } from './known-entries.ts';
import type { Problem } from './problem.ts';
import { isDraft, unpublishedKeys } from './published.ts';

/** The lists of all addresses that were ever published, a file per collection and one for other pages. */
export const publishedFolder = 'content/published';

/** Where addresses that moved are sent on. */
const redirectsFile = 'src/site.ts';

const urls = createUrls('/');

/** Where the page of an address stood, as an author looks for it. */
function fileAt(address: string): string {
  const [name, id, ...rest] = keyAt(address).split('/');
  const collection = collectionNames.find((known) => known === name);
  return collection && id && rest.length === 0 ? fileOf(collection, id) : 'its page in src/pages';
}

/** Addresses that were published and lead nowhere now, redirects to no page, and pages that no list of addresses has. */
export function findAddressProblems(context: CheckContext): Problem[] {
  const { entries, addresses, publishedAddresses, redirects, brokenKeys, brokenMentions } = context;
  const unpublished = unpublishedKeys(entries.map(({ entry }) => entry));
  const isShown = ({ entry }: CheckedEntry): boolean =>
    !unpublished.has(keyOf(entry)) || (!isDraft(entry) && brokenMentions.has(entry.id));
  const shown = entries.filter((each) => hasAddress(each.entry.collection) && isShown(each));
  const pages = new Set(shown.map(({ entry }) => urls.entry(entry)));
  const listed = new Set(publishedAddresses.map(({ address }) => address));
  const unlisted = shown.filter(({ entry }) => !listed.has(urls.entry(entry)));
  const isPage = (address: string): boolean =>
    pages.has(address) || addresses.has(address) || brokenKeys.has(keyAt(address));
  const { heirOf } = knownEntries(context);

  const gone = publishedAddresses
    .filter(({ address }) => !isPage(address) && redirects[address] === undefined)
    .map(({ address, file, line }): Problem => {
      const isBack = unpublished.has(keyAt(address));
      const isSource = isBack && address.startsWith(urls.hub('sources'));
      const heir = heirOf(keyAt(address));
      const bringBack = isSource
        ? 'Cite it on a page that is published'
        : `${isBack ? 'Remove draft from' : 'Restore'} ${fileAt(address)}`;
      const what = isSource ? 'only drafts cite it now' : isBack ? 'is a draft again' : 'has no page';
      return {
        kind: 'removed-address',
        file,
        line,
        field: 'address',
        reason: `${address} was published and ${what}`,
        remedy: `${bringBack}, or send its readers on${heir ? '' : ' to the page that answers the same question'}: '${address}': '/${heir ?? '…'}/' in redirects of ${redirectsFile}. Where it was never published, delete the line.`,
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
