import { z } from 'zod';
import { linkableCollections, type LinkableCollection } from './collections.ts';
import { aliasCount } from './vocabulary.ts';

/** Most words a link's `why` may have, so that it fits one line beside the link. */
export const maxWhyWords = 12;

export const countWords = (text: string): number => text.trim().split(/\s+/u).filter(Boolean).length;

/** A text of at most `limit` words. */
export const shortText = (limit: number) =>
  z
    .string()
    .trim()
    .min(1)
    .refine((text) => countWords(text) <= limit, {
      error: ({ input }) => `has ${countWords(String(input))} words, and may have ${limit}`,
    });

/** Content id = file name = URL segment = permanent. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'must be lower-case words joined by hyphens' });

/** A day as YYYY-MM-DD. Astro's YAML reader hands over a Date, ours a string; both end as a string. */
export const daySchema = z.union([
  z.iso.date(),
  z.date().transform((date) => date.toISOString().slice(0, 10)),
]);

export const linkSchema = z
  .strictObject({
    id: idSchema.describe('The id of the entry to link to: its file name without the ending.'),
    why: shortText(maxWhyWords).describe(
      'Why a reader would follow the link, in at most 12 words, shown beside it: "to score the debrief".',
    ),
  })
  .describe('A link to another entry. It is shown on both pages.');

export const citationSchema = z
  .strictObject({
    id: idSchema.describe('The id of an entry in content/sources.'),
    claim: shortText(40).describe('What this source supports here, with page, section or table.'),
  })
  .describe('A source this entry relies on. Mark the place in the text with <Cite id="…" />.');

export type Link = z.infer<typeof linkSchema>;
export type Citation = z.infer<typeof citationSchema>;

const linksTo = (collection: LinkableCollection) =>
  z.array(linkSchema).default([]).describe(`Links to entries in content/${collection}, most useful first.`);

const linkFields = Object.fromEntries(
  linkableCollections.map((collection) => [collection, linksTo(collection)]),
) as Record<LinkableCollection, ReturnType<typeof linksTo>>;

/** Fields of every entry that takes part in the graph: links out, and the sources it cites. */
export const connectionFields = {
  ...linkFields,
  sources: z
    .array(citationSchema)
    .default([])
    .describe('The sources this entry cites, in any order; they are numbered as the text cites them.'),
};

export const nextStepSchema = z
  .strictObject({
    text: shortText(30).describe('One concrete thing to do now, as an imperative sentence.'),
    minutes: z.int().positive().max(480).describe('How long it takes, in minutes.'),
    link: z
      .strictObject({
        collection: z.enum(linkableCollections).describe('The collection of the entry to go to.'),
        id: idSchema.describe('The id of the entry to go to.'),
      })
      .describe('Where the reader does it: a template, a tool or another page.'),
  })
  .describe('The one next step shown at the end of the page.');

const figureSchema = z
  .strictObject({
    name: idSchema.describe('The name used in <Figure name="…" />.'),
    question: shortText(25).describe('The one question the figure answers on its own.'),
    alt: z.string().min(40).describe('A text that answers the same question without the picture.'),
  })
  .describe('A diagram on this page; drawn in src/components/figures.');

export const aliasesField = z
  .array(z.string().trim().min(1).max(100))
  .max(aliasCount[1])
  .default([])
  .describe(
    'What people type when they mean this page: other names, abbreviations, the question somebody asks at night; 5 to 20, each on one entry only. They feed search, and the names among them are shown.',
  );

export const alsoCalledField = z
  .array(z.string().trim().min(1).max(100))
  .optional()
  .describe(
    'The aliases that are true names of it, shown as "Also called". Leave it out where all short aliases are names; [] shows none.',
  );

export const draftField = z
  .boolean()
  .optional()
  .describe('True while it is being written: `npm run dev` shows it, marked; it is not part of the build.');

export const todaySchema = z
  .strictObject({
    steps: z
      .array(shortText(25))
      .min(2)
      .max(4)
      .describe(
        'What to do now, in order, without the preparation the page teaches; a sentence or two each.',
      ),
    situation: idSchema.optional().describe('The id of the entry in content/situations that goes with it.'),
  })
  .describe(
    'For somebody to whom it is happening today: two to four steps of at most 25 words, shown above everything else.',
  );

export type Today = z.infer<typeof todaySchema>;

const waiverSchema = z
  .strictObject({
    measure: z.enum(['figures']).describe('What the text may have more of: numbers.'),
    reason: shortText(30).describe('Why the subject needs it: "the reader acts by the clock".'),
  })
  .describe('A limit of the editorial standard that the subject of this page cannot keep.');

const titleSchema = z.string().trim().min(2).max(100);

export const descriptionField = z
  .string()
  .trim()
  .min(70)
  .max(160)
  .describe(
    'One or two sentences of 70 to 160 characters: the promise on the hub page and in search engines.',
  );

/** Fields of every MDX page. */
export const pageFields = {
  title: titleSchema.describe('The page heading, unique within its collection.'),
  shortTitle: z
    .string()
    .trim()
    .min(2)
    .max(32)
    .optional()
    .describe('A shorter title for narrow places: navigation, the wheel, the browser tab.'),
  description: descriptionField,
  reviewed: daySchema.describe(
    'The day of the last review, YYYY-MM-DD; `npm run review` writes it together with the ledger line.',
  ),
  figures: z.array(figureSchema).default([]).describe('The diagrams of this page.'),
  draft: draftField,
  waives: z
    .array(waiverSchema)
    .default([])
    .describe('Limits that this page does not keep, each with the reason; for a page about the clock, say.'),
  ...connectionFields,
};

/** Fields of every MDX page that belongs to a theme of the job. */
export const themedPageFields = {
  ...pageFields,
  aliases: aliasesField,
  theme: idSchema.describe('The id of the theme in content/themes that this page belongs to.'),
};
