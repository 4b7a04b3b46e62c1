import type { PageCollection } from '#schemas/collections.ts';

interface Anatomy {
  /** `##` headings every page of the collection has, in this order. */
  headings: readonly string[];
  /** True where pages add `##` headings of their own between the fixed ones. */
  ownHeadings?: true;
  /** Fewest and most words of the text. */
  words: readonly [min: number, max: number];
}

/** What a page of each collection consists of; from the editorial standard in content/README.md. */
export const anatomyOf: Readonly<Record<PageCollection, Anatomy>> = {
  situations: {
    headings: ['The first hour', 'The first day', 'The first week', 'What to say', 'What not to do'],
    words: [250, 500],
  },
  responsibilities: {
    headings: [
      'In short',
      'What good looks like',
      'How to do it',
      'Common mistakes',
      'When it depends',
      'How you know it is working',
      'Your first 30 days',
    ],
    words: [900, 1500],
  },
  frameworks: {
    headings: [
      'In short',
      'Where it comes from',
      'How it works',
      'Worked example',
      'Use it when',
      'Leave it when',
      'How it goes wrong',
      'Instead of it',
    ],
    words: [600, 1200],
  },
  books: {
    headings: [
      'Who it is for',
      'What to keep',
      'Read first',
      'What has aged',
      'Read it with',
      'Try on Monday',
    ],
    words: [350, 700],
  },
  faqs: { headings: [], words: [120, 400] },
  career: {
    headings: ['In short', 'Common mistakes', 'What to do this week'],
    ownHeadings: true,
    words: [900, 1800],
  },
  comparisons: {
    headings: ['In short', 'Side by side', 'Where they overlap', 'Which one you need', 'If you are both'],
    words: [600, 1000],
  },
  templates: { headings: ['How to use it'], ownHeadings: true, words: [80, 400] },
  cases: {
    headings: ['Situation', 'Options', 'What was done', 'Results', 'What we would do differently'],
    words: [600, 1200],
  },
  questions: {
    headings: [
      'What it tests',
      'A strong answer contains',
      'A weak answer sounds like',
      'Follow-ups',
      'If you are the candidate',
      'If you are interviewing',
    ],
    words: [300, 600],
  },
  about: { headings: [], ownHeadings: true, words: [150, 1600] },
};

/** Words of the text of a core responsibility, which is longer than the others. */
export const coreResponsibilityWords = [1600, 2400] as const;
