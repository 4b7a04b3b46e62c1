import type { CollectionName } from '#schemas/collections.ts';
import {
  bookLevels,
  careerStages,
  faqTopics,
  frameworkCategories,
  questionTypes,
} from '#schemas/vocabulary.ts';
import { titleOf } from './title-of.ts';
import type { AnyEntry } from './types.ts';

/** The group of its hub page that an entry stands in; null where a hub page is one plain list. */
export function hubGroup(entry: AnyEntry): string | null {
  switch (entry.collection) {
    case 'frameworks':
      return entry.data.category;
    case 'books':
      return entry.data.level;
    case 'faqs':
      return entry.data.topic;
    case 'career':
      return entry.data.stage;
    case 'questions':
      return entry.data.type;
    case 'responsibilities':
      return entry.data.theme;
    default:
      return null;
  }
}

/** The groups of a hub page in its order. Collections share names of groups ("deciding"), so each has its own list. */
const groupsOf: Partial<Record<CollectionName, readonly string[]>> = {
  frameworks: frameworkCategories,
  books: bookLevels,
  faqs: faqTopics,
  career: careerStages,
  questions: questionTypes,
};

/** What entries without an order are sorted by: their title; sources by the family name of the first author. */
const sortText = (entry: AnyEntry): string => {
  if (entry.collection === 'sources') return entry.data.authors[0]?.split(' ').at(-1) ?? '';
  return titleOf(entry);
};

const rank = (entry: AnyEntry): [group: number, order: number, text: string] => {
  const order = 'order' in entry.data && typeof entry.data.order === 'number' ? entry.data.order : 0;
  const group = groupsOf[entry.collection]?.indexOf(hubGroup(entry) ?? '') ?? 0;
  return [group, order, sortText(entry)];
};

/** Compares two entries of one collection as its hub page lists them: by group, `order`, then title. */
export function compareInHub(a: AnyEntry, b: AnyEntry): number {
  const [groupA, orderA, titleA] = rank(a);
  const [groupB, orderB, titleB] = rank(b);
  return groupA - groupB || orderA - orderB || titleA.localeCompare(titleB, 'en');
}
