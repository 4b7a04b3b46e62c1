/** What all tools say: waiting, saving, copying, undoing, and numbers that cannot be read. */

export const wait = {
  loading: 'Loading',
  failed: 'This part could not be loaded. Check your connection and try again.',
  tryAgain: 'Try again',
  notStarted: 'The tool has not started. It works on paper too:',
  noScripts: 'This tool needs JavaScript on the screen. On paper it works without:',
  worksheet: 'the worksheet',
} as const;

export const save = {
  saved: 'Saved on this device.',
  storedHere: 'Stored only in this browser.',
  seeData: 'See, export or delete what is saved',
  undo: 'Undo',
} as const;

/** Takes an answer back. */
export const clearAnswer = 'Clear my answer';

export const copyLink = {
  copy: 'Copy link',
  copied: 'Link copied.',
  copyFailed: 'Copying is blocked. The link is selected: copy it by hand.',
} as const;

export const exportMenu = {
  copy: 'Copy as Markdown',
  copied: 'Copied.',
  copyFailed: 'Copying is blocked. Download the file instead.',
  markdown: 'Download Markdown',
  json: 'Download JSON',
  print: 'Print',
} as const;

/** How to write a number, said where one cannot be read. */
export const numberField = {
  problems: {
    empty: 'Enter a number.',
    'not-a-number': (example: string) => `Write it as a number, like ${example}.`,
    'wrong-unit': (example: string) => `That unit does not fit here. Write it like ${example}.`,
    'too-small': (bound: string) => `The least that fits here is ${bound}.`,
    'too-large': (bound: string) => `The most that fits here is ${bound}.`,
    'not-whole': 'Only whole numbers fit here.',
  },
  units: { minutes: 'minutes', hours: 'hours', percent: '%', money: '', count: '' },
  less: (label: string) => `Less: ${label}`,
  more: (label: string) => `More: ${label}`,
} as const;

/** Said when records live in memory only, or could not be read. */
export const storage = {
  heading: 'Your answers are not being kept',
  blocked:
    'This browser does not let the site store anything. You can go on, but when you close this page everything is gone. Download a copy before you leave.',
  full: 'There is no room left to store your data. You can go on, but what you add now is gone when you close this page. Download a copy before you leave.',
  download: 'Download a copy',
  setAside: (count: number) =>
    count === 1
      ? 'One saved record could not be read. It was set aside, not deleted.'
      : `${count} saved records could not be read. They were set aside, not deleted.`,
  setAsideDownload: 'Download what was set aside',
} as const;
