import { wholeAsked } from './asked.ts';
import { createNameFinder } from '#domain/search/find-names.ts';
import { packNames, type NamedEntry } from '#domain/search/names.ts';

const entry = (path: string, title: string, more: Partial<NamedEntry> = {}): NamedEntry => ({
  path,
  collection: path.split('/')[0] as NamedEntry['collection'],
  title,
  aliases: [],
  headings: [],
  asked: [],
  answer: `What ${title} says.`,
  ...more,
});

/** A few entries of each kind, as search knows them. */
export const entries = [
  entry('faqs/how-many/', 'How many direct reports should a manager have?', {
    aliases: ['span of control', 'how many people can I manage'],
  }),
  entry('responsibilities/underperformance/', 'Underperformance', {
    aliases: ['he does nothing all day', 'low output'],
    headings: [{ text: 'Find the cause before you name it', slug: 'find-the-cause' }],
  }),
  entry('terms/low-performer/', 'Low performer', { aliases: ['dead wood'] }),
  entry('terms/post-mortem/', 'Post-mortem', { aliases: ['incident review'] }),
  entry('frameworks/blameless-post-mortem/', 'Blameless post-mortem', {
    asked: ['who is the culprit', 'they look for a culprit', 'a culprit again', 'culprit hunt'],
  }),
  entry('templates/one-to-one-agenda/', '1:1 agenda', { aliases: ['one-on-one notes'] }),
  entry('sources/grove-1983/', 'High Output Management', { aliases: ['Andrew Grove'] }),
  entry('books/high-output-management/', 'High Output Management', { aliases: ['Andrew Grove'] }),
  entry('tools/plan/', 'My plan', { aliases: ['30-60-90 plan'] }),
  entry('questions/why-management/', 'Why do you want to manage?', { aliases: ['why management'] }),
  entry('faqs/better/', 'Is management better?', { aliases: ['management'] }),
];
const synonyms = [['Low performer', 'dead wood', 'slacker']];
export const { names, asked, more, shelves } = packNames(entries, synonyms);
/** The search over them. */
export const finder = createNameFinder(names, { asked: wholeAsked(asked), more });
/** What is told from life in `tellingFinder`: two matters, each in words that say it together and not alone. */
const told = [
  ...['the owl sleeps', 'an owl at dawn', 'owl and dawn', 'sleeps till dawn'].map((text) => ({
    text,
    answers: ['faqs/better'],
  })),
  ...['the fox runs', 'a fox at dusk', 'fox and dusk', 'runs till dusk'].map((text) => ({
    text,
    answers: ['tools/plan', 'faqs/better'],
  })),
];
const telling = packNames(entries, synonyms, told);
/** The same, where something is told. */
export const tellingFinder = createNameFinder(telling.names, {
  asked: wholeAsked(telling.asked),
  more: telling.more,
});
