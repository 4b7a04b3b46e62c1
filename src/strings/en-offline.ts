import type { SaveOutcome } from '#domain/offline/outcome.ts';

/** The texts about reading without a network. */

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
const pages = (count: number): string => `${count} ${count === 1 ? 'page' : 'pages'}`;

export const offline = {
  title: 'Reading offline',
  description:
    'Which pages of this site you can read without a network on this device, and how to save all of them, the search and the tools included.',
  lead: 'From your first tap, key or scroll on, this site keeps the pages you visit in this browser, so that you can read them again without a network. After your first search it also keeps the search index, less than 1 MB.',
  linkBefore: 'Pages you have visited are kept here, too:',
  switchedOff: 'On this site reading offline is switched off: pages need a network.',
  noScripts: 'Pages are kept by the site’s script, so this needs JavaScript.',
  unsupported:
    'This browser keeps nothing for this site. Private windows often do not, and so do pages that are not served over HTTPS.',
  missing: {
    heading: 'You are offline',
    text: 'The page you asked for is not kept on this device. It will be there again with the network; until then, these pages are.',
    again: 'Try again',
  },
  kept: {
    heading: 'On this device',
    none: 'No page is kept yet. Each page you visit from now on will be.',
    some: (count: number, bytes: number) =>
      `${pages(count)}, ${megabytes(bytes)} with all that belongs to them.`,
    remove: 'Remove all of it',
    removed: 'Removed. Pages you visit from now on are kept again.',
  },
  everything: {
    heading: 'Save everything for offline',
    text: (count: number, bytes: number) =>
      `All ${pages(count)}, the search and the tools take ${megabytes(bytes)} on this device; about a third of that travels over the network.`,
    left: (bytes: number) => `${megabytes(bytes)} of it are still to be fetched.`,
    complete: 'Everything is saved.',
    short: (room: number) =>
      `This browser has room for only ${megabytes(room)} more. What fits will be saved, and will work.`,
    start: 'Save everything for offline',
    cancel: 'Stop',
    progress: (bytes: number, all: number) => `${megabytes(bytes)} of ${megabytes(all)}`,
    outcomes: {
      done: 'Everything is saved. The whole site now works without a network.',
      incomplete:
        'Some files came in another form than this site has published them, and were left out. What is saved works.',
      unreachable:
        'Some files could not be fetched. What is saved works; save again to fetch the rest when the network is there.',
      outdated:
        'A new version of this site is waiting. Close the other tabs of this site and save again in a moment.',
      full: 'There is no more room in this browser. What is saved so far stays and works.',
      cancelled: 'Stopped. What is saved so far stays, and saving again goes on from there.',
    } satisfies Record<SaveOutcome, string>,
  },
} as const;
