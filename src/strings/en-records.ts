import type { ImportProblem } from '#domain/records/import.ts';
import type { RecordType } from '#domain/records/types.ts';

/** The texts about the reader's saved data. */

export const recordNames: Record<RecordType | 'searches' | 'prefs', string> = {
  attempts: 'Self-assessments',
  peers: 'Replies from colleagues',
  requests: 'Requests to colleagues',
  evidence: 'Examples',
  plans: 'Plans',
  stories: 'Interview stories',
  bullets: 'Résumé bullets',
  roleFit: 'Role reflections',
  capacity: 'Time budgets',
  offers: 'Offers',
  dora: 'Delivery checks',
  searches: 'Searches',
  prefs: 'Settings',
};

/** Said where everything was to be deleted, replaced or brought back, and the browser's storage refused. */
export const refused =
  'This browser’s storage did not take the change, so nothing was changed. Download a copy, reload the page, and try again.';

export const importFile = {
  choose: 'Choose a file exported from this site',
  limit: 'At most 20 MB.',
  problems: {
    empty: 'The file is empty.',
    'too-large': 'The file is larger than 20 MB, more than this site ever exports.',
    'not-text': 'The file is not text. Choose the JSON file this site exported.',
    'not-json': 'The file is not valid JSON. It may have been cut off or edited.',
    'not-an-export': 'The file is not an export of this site.',
    'future-version':
      'The file was written by a later version of the site. Reload this page, or use that version.',
    'forbidden-key': 'The file holds names that no export of this site has. It is not imported.',
    'wrong-shape': 'The file does not have the shape of an export.',
    'duplicate-id': 'The file holds two records with the same id.',
  } satisfies Record<ImportProblem, string>,
  where: (place: string) => ` Place in the file: ${place}.`,
  unchanged: 'Nothing was changed.',
  summary: 'This file holds:',
  from: (day: string) => `Exported ${day}.`,
  nothing: 'Nothing at all.',
  merge: 'Merge with what is here',
  mergeText: 'What is newer wins, answer by answer. Nothing is deleted.',
  replace: 'Replace everything here',
  replaceText: 'All that is saved here goes, and the file takes its place.',
  cancel: 'Cancel',
  merged: 'The file is merged.',
  replaced: 'The file has replaced what was here.',
  tooMuch: 'Together with what is here, this is more than the site can keep.',
  undo: 'Undo',
} as const;

export const dataPage = {
  title: 'Your data',
  description:
    'What this site keeps for you, all of it in your browser: see it by kind, download it, import it on another device, or delete it.',
  lead: 'Everything this site keeps for you is in this browser, and nowhere else. Here you see it, take it with you, or delete it.',
  noScripts:
    'What is saved is kept by the page’s script, so this page needs JavaScript. Without it nothing is saved.',
  table: 'What is saved in this browser',
  columns: { what: 'Tool', holds: 'What it holds', size: 'Size', changed: 'Last changed', action: 'Actions' },
  site: 'Search and settings',
  nothing: 'Nothing is saved in this browser.',
  bytes: (bytes: number) => (bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} KB`),
  total: 'All together',
  exportHeading: 'Take it with you',
  exportText:
    'One file with everything, examples marked confidential included. Anyone who has the file can read it. A single tool’s file leaves out confidential examples, and the stories and résumé bullets made from them or from examples you have deleted, unless you choose to include them.',
  exportAll: 'Download everything',
  importHeading: 'Import a file',
  deleteHeading: 'Delete',
  deleteOne: 'Delete',
  downloadOne: 'Download',
  confidential: 'Include confidential examples, and what was made from them, in the file of a single tool',
  of: (what: string) => `: ${what}`,
  deleteAll: 'Delete everything',
  deleteText: 'You can undo this until you leave the page.',
  asideGoes: 'Records that could not be read go too, for good: download them first.',
  deleted: (what: string) => `${what}: deleted.`,
  deletedAll: 'Everything is deleted.',
  keepHeading: 'What the browser may clear',
  keepText: [
    'What is saved stays until you delete it, or until the browser does. Safari clears what a site has saved after seven days of Safari use in which you did not click or tap on the site. Other browsers clear the sites you have not used for longest, and only when the disk is nearly full. A private window usually forgets everything when you close it. Clearing “site data” or “cookies” in the settings clears this too.',
    'A downloaded file is the only copy that survives all of that.',
  ],
  askToKeep: 'Ask this browser to keep it',
  kept: 'This browser has agreed not to clear it on its own.',
  refused: 'This browser makes no promise. Download a copy now and then.',
  others:
    'Examples name colleagues. That is personal data about others: use initials, keep what you need, and on a shared computer delete it when you are done.',
} as const;
