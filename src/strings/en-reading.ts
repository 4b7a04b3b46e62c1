/** The words of the reading list, and of the button that puts a page on it. */

/** Below the title of a page: the button that saves it, and the line that says what happened. */
export const savePage = {
  label: 'Save for later',
  saved: 'Saved.',
  /** When the button is pressed on a page that is saved. */
  already: 'It is on your list already.',
  see: 'See your reading list',
  remove: 'Take it off',
  /** After the page was taken off the list there. */
  removed: 'It is off your list.',
  /** When the browser's storage did not take it. */
  blocked:
    'It could not be saved, because this browser keeps nothing here or has no room. Copy the address of the page instead.',
} as const;

/** The reading list. */
export const list = {
  lead: 'Pages you saved, paths you are walking, and what changed on them since. All of it stays in this browser.',
  saved: 'Saved for later',
  /** When no page is saved. */
  nothing: 'Nothing yet. Every page has “Save for later” below its title.',
  offline: 'These pages are kept for reading without a network, too.',
  savedOn: (day: string) => `Saved on ${day}`,
  readOn: (day: string) => `Read on ${day}`,
  read: 'Read',
  of: (title: string) => `: ${title}`,
  remove: 'Remove',
  /** After a page was removed; the undo follows. */
  removed: (title: string) => `${title}: off the list.`,
  changed: 'Changed since you last read',
  because: (day: string) => `${day}, because:`,
  unchanged: 'None of these pages has changed since you saved or ticked it.',
  seen: 'Seen',
  /** Where saved or ticked pages are no longer there; their titles follow. */
  gone: 'No longer on this site. Look for their subjects with the search, then remove them from the list:',
  done: 'Read',
  paths: 'Reading paths',
  pathsText: 'A page you tick counts on every path that leads through it.',
  markdown: 'My reading list',
} as const;

/** A reading path in the list, to tick. */
export const path = {
  progress: (done: number, of: number, minutes: number) =>
    done === of ? `All ${of} steps read` : `${done} of ${of} read, about ${minutes} minutes left`,
  begin: (of: number, minutes: number) => `${of} steps, about ${minutes} minutes`,
  lines: ['Name', 'Finished on'],
  /** When the address names a path that is not there; the way back follows. */
  gone: 'The address names no reading path of this site. It may have been renamed, or its address was cut. Choose one from the reading list.',
  back: 'Back to the reading list',
  minutes: (minutes: number) => `${minutes} minutes`,
  share: 'The address of this path, without your ticks',
  print: 'Print the sheet',
} as const;

/** The list on paper. */
export const worksheet = {
  title: 'Reading list on paper',
  description:
    'A list to fill in by hand: what you want to read, why, and when you did. Each reading path prints as a sheet of its own, with a line for a name.',
  lead: 'Write down what you want to read and why. A reason keeps the list short.',
  paths: 'Reading paths',
  pathsText: 'Each of these prints as a sheet to tick, with a line for a name:',
  table: 'What I want to read',
  columns: ['Page', 'Why', 'By when', 'Read on'],
} as const;
