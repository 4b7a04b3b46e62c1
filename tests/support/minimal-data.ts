import type { z } from 'zod';
import type { CollectionName } from '#schemas/collections.ts';
import type { schemaOf } from '#schemas/by-collection.ts';

/** The data of an entry as its author writes it, before the schema fills in defaults. */
export type InputOf<C extends CollectionName> = z.input<(typeof schemaOf)[C]>;

const promised = (title: string) => ({
  title,
  description: 'A promise of at least seventy characters, as the hub page and search engines show it.',
});
const page = (title: string) => ({ ...promised(title), reviewed: '2026-11-21' });
const themed = (title: string) => ({ ...page(title), theme: 'people' });
const nextStep = {
  text: 'Write three sentences.',
  minutes: 20,
  link: { collection: 'terms' as const, id: 'one-to-one' },
};
const levels: [string, string, string, string, string] = ['Never', 'Once', 'Sometimes', 'Often', 'Always'];

/** The least an author must write in each collection: every required field and no other. */
export const minimalData: { readonly [C in CollectionName]: (title: string) => InputOf<C> } = {
  situations: (title) => ({ ...themed(title), order: 1, nextStep }),
  responsibilities: (title) => ({ ...themed(title), order: 1, nextStep }),
  frameworks: (title) => ({
    ...themed(title),
    category: 'feedback',
    originator: 'Somebody at an institute',
    year: null,
    elements: ['Situation', 'Behavior'],
    effort: { minutes: 20, people: 'you and one person' },
  }),
  books: (title) => ({
    ...themed(title),
    authors: ['Camille Fournier'],
    year: 2017,
    publisher: 'O’Reilly',
    level: 'new-manager',
    order: 1,
    readingHours: 6,
  }),
  faqs: (title) => ({
    ...themed(`${title}?`),
    topic: 'role',
    answer: 'A short answer.',
  }),
  career: (title) => ({ ...themed(title), stage: 'deciding', order: 1, nextStep }),
  comparisons: (title) => ({
    ...themed(title),
    left: 'Engineering manager',
    right: 'Tech lead',
    rows: Array.from({ length: 8 }, (_, row) => ({ aspect: `Aspect ${row}`, left: 'One', right: 'Other' })),
  }),
  templates: (title) => ({
    ...themed(title),
    minutes: 20,
    who: 'You and one person',
    fields: [
      { kind: 'text', label: 'Goal', help: 'One sentence.', example: 'Ship it.' },
      { kind: 'list', label: 'Steps', help: 'Three of them.', example: ['Write', 'Read'] },
      {
        kind: 'table',
        label: 'Dates',
        help: 'By week.',
        columns: ['Week', 'What'],
        example: [['1', 'Write']],
      },
    ],
    exampleContext: 'A payments team of six.',
    nextStep,
  }),
  cases: (title) => ({ ...themed(title), basis: 'illustrative' }),
  questions: (title) => ({
    ...themed(title),
    type: 'behavioural',
    level: 'first-role',
    probes: ['Honesty', 'Judgement'],
  }),
  about: (title) => ({ ...page(title), order: 1 }),
  themes: (title) => ({
    title,
    description: 'What belongs to this theme, in one sentence of forty characters.',
    hue: 'people',
    order: 1,
  }),
  terms: (title) => ({ title, definition: 'What it means, in plain words.' }),
  sources: (title) => ({
    title,
    authors: ['Paul R. Sackett'],
    year: 2022,
    kind: 'paper',
    doi: '10.1037/apl0000994',
    checked: { how: 'abstract', on: '2026-11-21', note: 'The abstract confirms the figure.' },
  }),
  instruments: () => ({
    kind: 'peer',
    id: 'em-peer',
    version: '1.0.0',
    instruction: 'Say what you saw.',
    offScale: { k: 'I cannot tell' },
    items: [{ id: 'ppl.growth', q: 'How do they help others grow?', l: levels }],
  }),
  paths: (title) => ({
    ...promised(title),
    who: 'Somebody who begins.',
    order: 1,
    steps: ['one', 'two', 'three', 'four', 'five'].map((id) => ({
      entry: { collection: 'faqs' as const, id },
      why: 'it comes first',
    })),
  }),
  tools: (title) => ({ ...promised(title), question: 'Am I ready?', minutes: 9, order: 1 }),
};
