/** What all tools say: waiting, saving, copying, undoing, and numbers that cannot be read. */

/** In the place of a tool, until it is there. */
export const wait = {
  loading: 'Loading',
  /** When a part could not be fetched; “Try again” follows. */
  failed: 'This part could not be loaded. Check your connection and try again.',
  tryAgain: 'Try again',
  /** When the script has not come after a while; a link to the worksheet follows. */
  notStarted: 'The tool has not started. Reload the page, or use it on paper:',
  worksheet: 'the worksheet',
} as const;

/** Said by the page around a tool: apart, since no tool needs it. */
export const aroundTool = {
  /** Without JavaScript; a link to the worksheet follows. */
  noScripts: 'This tool needs JavaScript on the screen. On paper it works without:',
  onPaper: 'On paper:',
} as const;

/** What is said of a save. */
export const save = {
  saved: 'Saved on this device.',
  /** Said instead where the browser keeps nothing. */
  inMemory: 'Kept until you leave or reload this page.',
  /** Said where a save was not taken. */
  refused: 'This could not be saved. Copy what you need, and reload the page.',
  storedHere: 'Stored only in this browser.',
  seeData: 'See, export or delete what is saved',
  undo: 'Undo',
} as const;

/** Said where an address names a record that is not here. */
export const gone = (what: string): string =>
  `${what} is not on this device. It may have been deleted, or made in another browser, or its address was cut or changed. Look for it in your list here.`;
/** A day that came with a file and cannot be meant. */
export const oddDate = (day: string): string => `${day} (this date cannot be right)`;

/** Takes an answer back. */
export const clearAnswer = 'Clear my answer';

/** Beside a link to copy. */
export const copyLink = {
  copy: 'Copy link',
  copied: 'Link copied.',
  /** When the browser does not let a page copy. */
  copyFailed: 'Copying is blocked. The link is selected: copy it by hand.',
} as const;

/** The ways out of a tool. */
export const exportMenu = {
  copy: 'Copy as Markdown',
  copyPlain: 'Copy as plain text',
  copied: 'Copied.',
  /** When the browser does not let a page copy. */
  copyFailed: 'Copying is blocked. Download the file instead.',
  markdown: 'Download Markdown',
  docx: 'Download Word',
  /** When what writes the file could not be fetched, or failed. */
  docxFailed: 'The Word file could not be written. Check your connection, or download Markdown.',
  json: 'Download JSON',
  print: 'Print',
} as const;

/** How to write a number, said where one cannot be read. */
export const numberField = {
  /** Below the field. */
  problems: {
    empty: 'Enter a number.',
    'not-a-number': (example: string) => `Write it as a number, like ${example}.`,
    'wrong-unit': (example: string) => `That unit does not fit here. Write it like ${example}.`,
    'too-small': (bound: string) => `The least that fits here is ${bound}.`,
    'too-large': (bound: string) => `The most that fits here is ${bound}.`,
    'not-whole': 'Only whole numbers fit here. Write it without a fraction.',
  },
  /** Below the field, when it can be read in several ways; buttons follow. */
  questions: {
    range: 'That is a range. Which figure shall count?',
    which: 'That can be read in two ways. Which do you mean?',
  },
  /** Below the field, when it was written in another way. */
  understood: (value: string, unit: string) =>
    `Read as ${unit === '%' ? `${value}%` : `${value} ${unit}`.trim()}.`,
  units: { minutes: 'minutes', hours: 'hours', percent: '%', money: '', count: '', years: '' },
  less: (label: string) => `Less: ${label}`,
  more: (label: string) => `More: ${label}`,
} as const;
