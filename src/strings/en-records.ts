import type { ImportProblem } from '#domain/records/import.ts';
import type { RecordType } from '#domain/records/types.ts';

/** The texts about the reader's saved data. */

/** What is saved, by kind: on the page “Your data”, and of a file to be imported. */
export const recordNames: Record<RecordType | 'searches' | 'prefs', string> = {
  attempts: 'Self-assessments',
  peers: 'Replies from colleagues',
  requests: 'Requests to colleagues',
  evidence: 'Examples',
  plans: 'Plans',
  stories: 'Interview stories',
  bullets: 'Résumé bullets',
  roleFit: 'Role fit reflections',
  capacity: 'Capacity scenarios',
  offers: 'Offers',
  dora: 'Delivery checks',
  funnels: 'Hiring searches',
  cases: 'Promotion cases',
  targets: 'Roles you aim at',
  reading: 'Pages saved or read',
  searches: 'Searches of this site',
  prefs: 'Settings',
};

/** Said where everything was to be deleted, replaced or brought back, and the browser's storage refused. */
export const refused =
  'The browser did not take the change, so everything is as it was. Download a copy, reload the page, and try again.';

/** Importing a file, on the page “Your data” and with the results of the self-assessment. */
export const importFile = {
  choose: 'Choose a file downloaded from this site',
  limit: 'At most 20 MB.',
  reading: 'Reading the file …',
  /** When a file was not imported; what to do follows. */
  problems: {
    empty: 'The file is empty.',
    'too-large': 'The file is larger than 20 MB, more than this site ever writes.',
    unreadable:
      'The file could not be read. It may be a folder, or it was moved, changed or deleted since you chose it. Choose it again.',
    'not-text': 'The file is not text. Choose the JSON file you downloaded here.',
    'not-json': 'The file cannot be read. It is of another kind, or was cut off or edited.',
    'not-an-export': 'The file holds no data of this site.',
    'future-version': 'The file was made by a newer version of the site. Reload this page and try again.',
    'forbidden-key': 'The file holds something this site never writes. Use it as it was downloaded.',
    'wrong-shape': 'The file is not as this site writes it. It may have been edited.',
    'too-many': 'The file holds a list of more than 10,000 entries, the most this site keeps.',
    'too-long':
      'The file holds a text that is longer than this site keeps: a short one holds 300 characters, a long one 20,000.',
    'duplicate-id': 'The file holds the same thing twice. It may have been edited.',
  } satisfies Record<ImportProblem, string>,
  /** After that, where the place is known. */
  where: (place: string) => ` Place in the file: ${place}.`,
  /** After that. */
  unchanged: 'Nothing was changed. Choose another file, or download this one again where it was made.',
  summary: 'This file holds:',
  from: (day: string) => `Downloaded ${day}.`,
  /** When the file has no records. */
  nothing: 'Nothing at all.',
  merge: 'Merge with what is here',
  replace: 'Replace everything here',
  /** Beside the counts, where something was too large. */
  mended: (count: number) =>
    count === 1
      ? 'One record was too large and is shortened here. The whole of it is set aside.'
      : `${count} records were too large and are shortened here. The whole of each is set aside.`,
  /** When the file holds what this version of the site does not know. */
  kept: (count: number) =>
    `${count === 1 ? 'One more thing' : `${count} more things`} in the file cannot be read here, and will be set aside unchanged.`,
  /** When a merge takes a text away, here or from the file. */
  older: (count: number) =>
    count === 1
      ? 'Where texts here and in the file differ, merging keeps the newer one. One older version is then set aside, not deleted: you can download it from “Your data”.'
      : `Where texts here and in the file differ, merging keeps the newer one. ${count} older versions are then set aside, not deleted: you can download them from “Your data”.`,
  olderKept: (count: number) =>
    `${count === 1 ? 'One older version is' : `${count} older versions are`} set aside, not deleted.`,
  cancel: 'Cancel',
  merged: 'The file is merged.',
  replaced: 'The file has replaced what was here.',
  /** When the data with the file would be over a limit. */
  tooMuch: {
    bytes:
      'This is more than the 18 MB that the site can keep. Nothing was changed: delete something here first.',
    entries:
      'One list would have more than the 10,000 records that the site can keep. Nothing was changed: delete something here first.',
  },
  undo: 'Undo',
} as const;

/** The page “Your data”. */
export const dataPage = {
  title: 'Your data',
  description:
    'What this site keeps for you, all of it in your browser: see it by kind, download it, import it on another device, or delete it.',
  lead: 'Everything this site keeps for you is in this browser, and nowhere else. Here you see it, take it with you, or delete it.',
  /** Without JavaScript. */
  noScripts: 'To see what is saved, turn on JavaScript. Without it, nothing of it is lost.',
  table: 'What is saved in this browser',
  columns: { what: 'Tool', holds: 'What it holds', size: 'Size', changed: 'Last changed', action: 'Actions' },
  site: 'Search and settings',
  /** When nothing is saved. */
  nothing: 'Nothing is saved in this browser.',
  bytes: (bytes: number) => (bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} KB`),
  total: 'All together',
  exportHeading: 'Take it with you',
  exportText:
    'One file with everything, confidential examples included. Anyone who has the file can read it. The file of a single tool leaves out confidential examples, and what was made from them or from examples you have deleted, unless you include them.',
  exportAll: 'Download everything',
  importHeading: 'Import a file',
  deleteHeading: 'Delete',
  deleteOne: 'Delete',
  downloadOne: 'Download',
  confidential: 'Include confidential examples, and what was made from them, in the file of a single tool',
  of: (what: string) => `: ${what}`,
  deleteAll: 'Delete everything',
  deleteText: 'You can undo this until you leave the page.',
  /** When something was set aside. */
  asideGoes:
    'But what is set aside, or was written by a newer version of this site, goes for good: download it first.',
  /** After the data of a tool was deleted, beside “Undo”. */
  deleted: (what: string) => `${what}: deleted.`,
  /** After everything was deleted, beside “Undo”. */
  deletedAll: 'Your data is deleted.',
  keepHeading: 'What the browser may clear',
  keepText: [
    'What is saved stays until you or the browser delete it. Safari clears it after seven days of Safari use without a click or tap on this site. Other browsers clear the sites you have not used for longest, and only when the disk is nearly full. A private window usually forgets everything when you close it. Clearing “site data” or “cookies” in the settings clears this too.',
    'A downloaded file is the only copy that survives all of that.',
  ],
  askToKeep: 'Ask this browser to keep it',
  /** When the browser agreed. */
  kept: 'This browser has agreed not to clear it on its own.',
  /** When the browser did not agree. */
  refused: 'This browser makes no promise. Download a copy now and then.',
  others:
    'Where examples name colleagues, that is personal data about others: use initials, keep what you need, and on a shared computer delete it when you are done.',
} as const;
