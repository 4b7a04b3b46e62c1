/** Every kind of problem the content check reports, with the remedy where it is always the same. */
export const problemKinds = {
  'unreadable-file': 'Correct the syntax at this line.',
  'unreadable-text': null,
  'misplaced-file': null,
  'unfit-name': null,
  'invalid-field': null,
  'unknown-field': null,
  'duplicate-id': 'Rename or delete one of them: the id is the address of the page.',
  'duplicate-title': 'Give one of them a title of its own.',
  'dangling-link': null,
  'link-to-draft': 'Publish that entry first (remove `draft`), or remove the link.',
  'unknown-heading': null,
  'refused-link': null,
  'refused-image': null,
  'self-link': 'Remove the link.',
  'repeated-link': 'Keep one of the two.',
  orphan: 'Add a link to a page that helps its reader, or from one: see "Links" in content/README.md.',
  'unsourced-claim':
    'Add the work it rests on to sources, and mark the claim in the text with <Cite id="…" />.',
  'future-year': 'Correct the year: a work is named once it is out, or about to be.',
  'future-day': 'Write the day on which it was done.',
  'uncited-source': 'Cite it where it supports a claim, or delete the file.',
  'citation-without-source': null,
  'source-without-citation': 'Mark the claim with <Cite id="…" />, or remove the source.',
  'missing-heading': null,
  'misplaced-heading': null,
  'few-aliases': 'Write what people type who mean it: see "Aliases" in content/README.md.',
  'repeated-alias': 'Keep it on the one that answers it best.',
  'asked-without-entry': 'Rename the file with its entry, or delete it.',
  'unfit-asked': 'Write what one person types, on the entry that answers it best.',
  'told-without-entry': 'Name the entry that answers it now, or delete the line.',
  'unfit-told':
    'Write what one person types, once, then → and the one to three entries that answer it, the best first.',
  'word-count': null,
  'banned-phrase': null,
  'too-many-figures':
    'Keep those a reader acts on, and write the others as a judgement in words ("most weeks"); a page about the clock may waive the limit with a reason.',
  'too-many-semicolons': 'Make two sentences of one.',
  'repeated-formula': null,
  'worn-formula': null,
  'needless-waiver': 'Remove it from waives: the text keeps the limit.',
  'missing-review': null,
  'ledger-without-page': 'Rename the ledger with its page, or delete it.',
  'changed-instrument': null,
  'unlisted-instrument': null,
  'removed-address': null,
  'unlisted-address': null,
  'unknown-template-field': null,
  'unknown-component': null,
  'unfit-attribute': null,
  'code-in-text':
    'Pages hold text and our components only: code would run on every machine that builds the site.',
  'unknown-figure': null,
} as const satisfies Record<string, string | null>;

export type ProblemKind = keyof typeof problemKinds;

/** One thing that is wrong in the content, said so that its author can mend it. */
export interface Problem {
  kind: ProblemKind;
  /** Path of the file from the repository's root. */
  file: string;
  /** Line in the file, 1 first. */
  line: number;
  /** The field as a path, `templates[0].id`; "text" for the MDX text. */
  field: string;
  reason: string;
  remedy: string;
}

type FixedRemedy = { [K in ProblemKind]: (typeof problemKinds)[K] extends string ? K : never }[ProblemKind];

/** A problem whose kind already knows its remedy. */
export const problemOf = (kind: FixedRemedy, details: Omit<Problem, 'kind' | 'remedy'>): Problem => ({
  kind,
  ...details,
  remedy: problemKinds[kind],
});

/** A path as an author reads it: `templates[0].id`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${String(step)}` : String(step),
    '',
  );

/** By file, line and field, so that an author mends a file from top to bottom. */
export const compareProblems = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'en') || a.line - b.line || a.field.localeCompare(b.field, 'en');
