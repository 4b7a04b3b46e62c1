import type { SetAsideCause, StorageTrouble } from '#domain/records/types.ts';

/** The texts about what is not kept, or kept and not shown; loaded when there is something of that to say. */

/** Why what is on the page does not outlast it. */
export const troubles: Record<StorageTrouble, string> = {
  blocked:
    'The site cannot store anything in this browser now. You can go on, but everything is gone when you leave or reload this page. Download a copy first.',
  closed:
    'Saving has stopped: another tab of this site is in the way, or the browser has closed the storage. What you add now is gone when you leave or reload this page. Download a copy, close the other tabs of this site, and reload.',
  foreign:
    'Something else uses this site’s storage, so nothing can be saved here. You can go on, but everything is gone when you leave or reload this page. Download a copy first.',
  full: 'There is no room left: what you add now is gone when you leave or reload this page. Download a copy, then delete what you do not need on the page “Your data”.',
  newer:
    'Copy what you have just written, then reload the page: a newer version of this site has saved what you are changing here, and this page does not overwrite it.',
  gone: 'What you are changing here was deleted in another tab. It is still on this page, but it is not saved. Copy what you need, or save it again.',
  unfit:
    'Something on this page is not saved: a text is too long (a short one holds 300 characters, a long one 20,000), or a number is too large. Correct it, and it is saved.',
  'too-many': 'There are 10,000 of these, as many as this site can keep. Delete one first.',
};

/** The same beside the field, where a save was not taken. */
export const refusals: Record<StorageTrouble, string> = {
  blocked:
    'This is not saved: the site cannot store anything in this browser now. Copy what you need before you leave.',
  closed: 'This is not saved: the browser has closed the site’s storage. Copy it, and reload the page.',
  foreign: 'This is not saved: something else uses this site’s storage. Copy it, or use another browser.',
  full: 'This is not saved: the 18 MB that this site can keep are used up. Copy it, and delete something on the page “Your data”.',
  newer: 'This is not saved: a newer version of this site wrote it. Copy it, and reload the page.',
  gone: 'This is not saved: it was deleted in another tab. Copy what you need, or save it again.',
  unfit:
    'This is not saved: the text is too long (a short one holds 300 characters, a long one 20,000), or a number is out of range. Correct it, and it is saved.',
  'too-many':
    'This is not saved: there are 10,000 already, the most this site keeps. Delete one, then try again.',
};

/** On every tool, above it: something is not kept, or is kept and not shown. */
export const storage = {
  /** Above why something is not saved. */
  heading: 'Not saved',
  download: 'Download a copy',
  /** Where another try may help: no room, storage closed, deleted elsewhere. */
  retry: 'Save it again',
  asideDownload: 'Download what was set aside',
  olderHeading: 'Older versions',
  /** What is kept and not shown, by why. */
  aside: {
    unreadable: (count: number) =>
      count === 1
        ? 'One saved record could not be read. It was set aside, not deleted.'
        : `${count} saved records could not be read. They were set aside, not deleted.`,
    newer: (count: number) =>
      `${count === 1 ? 'One saved record was' : `${count} saved records were`} written by a newer version of this site, and this page leaves that alone. Reload the page to get the newer version.`,
    mended: (count: number) =>
      count === 1
        ? 'One saved record was too large and was shortened. The whole of it is set aside.'
        : `${count} saved records were too large and were shortened. The whole of each is set aside.`,
    older: (count: number) =>
      `${count === 1 ? 'One record had' : `${count} records had`} another text before a file was merged. The older version is set aside, not deleted.`,
    foreign: (count: number) =>
      `${count === 1 ? 'One thing in this browser’s storage was' : `${count} things in this browser’s storage were`} not put there by this site, and left alone. You need do nothing.`,
  } satisfies Record<SetAsideCause | 'unreadable', (count: number) => string>,
} as const;
