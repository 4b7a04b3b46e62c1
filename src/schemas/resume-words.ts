import { z } from 'zod';
import { shortText } from './shared.ts';

const words = z.array(
  z
    .string()
    .trim()
    .regex(/^(?!\S*\*)./u, { error: 'must not begin with a starred word' }),
);
const listed = (about: string) => words.min(1).describe(about);

/** What the coach itself knows how to read; every other name in angle brackets is one of `groups`. */
const builtIn = ['figure', 'count', 'year'];

const phrases = listed('Phrases that earn the point, in the notation explained at the top of the file.');

const signalFields = {
  question: shortText(25).describe('What to ask where nothing earns the point; never with a number.'),
  phrases,
  except: words
    .default([])
    .describe('Longer phrases in which those words mean something else, written in the same way.'),
};
const signal = (about: string) => z.strictObject(signalFields).describe(about);

const warning = (about: string) =>
  z
    .strictObject({
      opening: words.default([]).describe('Phrases that warn as the first words of a bullet.'),
      anywhere: words.default([]).describe('Phrases that warn wherever they stand.'),
    })
    .describe(about);

const languageSchema = z.strictObject({
  groups: z
    .strictObject({
      number: listed('Number words; they count people and time, never results.'),
      person: listed('What people in and around a team are called, one and many.'),
      team: listed('What several teams are called.'),
      unit: listed('Units that follow a figure after a space.'),
      period: listed('A stretch of time, singular.'),
      periods: listed('Stretches of time, plural.'),
      month: listed('The months.'),
      part: listed('Parts of a year.'),
      during: listed('Words that stand before a stretch of time.'),
      and: listed('Words that join the last two of a list.'),
      frequency: listed('How often something happens, as one word.'),
      tool: listed('Names of tools and languages.'),
    })
    .describe('Lists that phrases name in angle brackets.'),
  breaks: listed('Words that end a run of describing words ("…"), beside number words and words about time.'),
  ownPart: listed('Words that show the writer’s own part.'),
  signals: z
    .strictObject({
      leadership: signal('A verb by which someone leads people or work.'),
      people: signal('How many people or teams.'),
      outcome: signal('A verb by which something changed.'),
      number: z
        .strictObject({
          ...signalFields,
          changes: listed('Phrases of a before and an after; they count whatever else their figures say.'),
        })
        .describe('A figure, or a before and after.'),
      timeframe: signal('How long, or when.'),
      growth: signal('Someone who can do more than before, or stayed.'),
      stakes: signal('Why it mattered: customers, revenue, reliability, speed of release.'),
    })
    .describe('The seven signals, one point each.'),
  warnings: z
    .strictObject({
      'duty-opener': warning('Opens with a duty instead of a deed.'),
      activity: warning('What every manager does; silent where the bullet has an outcome.'),
      'team-passive': warning('The team without the writer’s part; silent where that part is shown.'),
      vague: warning('Praise that anyone could write.'),
    })
    .describe(
      'Warnings by kind; they never cost a point. The kinds `tool-list`, `short` and `long` need no phrases.',
    ),
});

type Language = z.infer<typeof languageSchema>;

const phrasesOf = ({ signals, warnings }: Language): string[] => [
  ...signals.number.changes,
  ...Object.values(signals).flatMap(({ phrases, except }) => [...phrases, ...except]),
  ...Object.values(warnings).flatMap(({ opening, anywhere }) => [...opening, ...anywhere]),
];

/** The names in angle brackets that no list has. */
const unknownNames = (language: Language): string[] => {
  const known = new Set([...builtIn, ...Object.keys(language.groups)]);
  return phrasesOf(language)
    .flatMap((phrase) => [...phrase.matchAll(/<(.*?)>/gu)].map(([, name]) => name ?? ''))
    .filter((name) => !known.has(name));
};

/** The word lists of the résumé coach by language, content/tools/resume/words.yaml. */
export const resumeWordsSchema = z.strictObject({
  en: languageSchema
    .superRefine((language, context) => {
      for (const name of unknownNames(language))
        context.addIssue({
          code: 'custom',
          message: `has a phrase with <${name}>, which is no list of groups`,
        });
    })
    .describe('English words.'),
});

export type ResumeWords = Language;
