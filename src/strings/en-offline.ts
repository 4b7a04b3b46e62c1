import type { SaveOutcome } from '#domain/offline/outcome.ts';

/** The texts about reading without a network. */

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
const pages = (count: number): string => `${count} ${count === 1 ? 'page' : 'pages'}`;

/** The page about reading offline, and where a page is asked for that is not kept. */
export const offline = {
  title: 'Reading offline',
  description:
    'Which pages of this site you can read without a network on this device, and how to save all of them, the search and the tools included.',
  lead: 'From your first tap, key or scroll on, this site keeps the pages you visit in this browser, so that you can read them again without a network. After your first search it also keeps the names by which search finds pages, less than 250 KB. To find pages in other words offline, with their short answers and their full text, save everything.',
  linkBefore: 'Pages you have visited are kept here, too:',
  /** Where the site was built without reading offline. */
  asBook: 'For an e-reader or for paper:',
  switchedOff: 'On this site reading offline is switched off: pages need a network.',
  /** Without JavaScript. */
  noScripts: 'Reading offline needs JavaScript: turn it on in this browser.',
  /** When the browser has no place for pages. */
  unsupported:
    'This browser cannot keep pages of this site. Private windows often cannot, nor can addresses without https. Try another window or browser.',
  /** Instead of a page that is not kept, without a network. */
  missing: {
    heading: 'You are offline',
    text: 'The page you asked for is not kept on this device. Try again when you are online; until then you can open these pages.',
    again: 'Try again',
  },
  kept: {
    heading: 'On this device',
    /** When no page is kept. */
    none: 'No page is kept yet. Pages you visit are, from your first tap, key or scroll on.',
    some: (count: number, bytes: number) => `${pages(count)}, ${megabytes(bytes)} in all.`,
    remove: 'Remove all of it',
    /** After the pages were removed. */
    removed: 'Removed. Pages you visit from now on are kept again.',
  },
  everything: {
    heading: 'Save everything for offline',
    text: (count: number, bytes: number) =>
      `All ${pages(count)}, the search and the tools take ${megabytes(bytes)} on this device; about a third of that travels over the network.`,
    left: (bytes: number) => `Still to fetch: ${megabytes(bytes)}.`,
    complete: 'Everything is saved.',
    /** When the browser has less room than everything takes. */
    short: (room: number) =>
      `This browser has room for only ${megabytes(room)} more. What fits will be saved, and will work.`,
    start: 'Save everything for offline',
    cancel: 'Stop',
    progress: (bytes: number, all: number) => `${megabytes(bytes)} of ${megabytes(all)}`,
    /** When saving everything has ended or was stopped. */
    outcomes: {
      done: 'Everything is saved. The site now works without a network, until the browser clears it.',
      /** Files were not what was published. */
      incomplete:
        'Some files were changed on their way and left out. What is saved works; for the rest, save again on another network.',
      /** The network failed. */
      unreachable:
        'Some files could not be fetched. What is saved works; save again to fetch the rest when the network is there.',
      /** A newer version of the site waits for its tabs. */
      outdated:
        'A new version of this site is waiting. Close the other tabs of this site and save again in a moment.',
      /** The browser gave no more room. */
      full: 'There is no more room. What is saved works; for the rest, make room on this device and save again.',
      cancelled: 'Stopped. What is saved so far stays, and saving again goes on from there.',
    } satisfies Record<SaveOutcome, string>,
  },
} as const;
