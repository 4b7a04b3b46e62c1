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

/** Collections whose hub is grouped by the themes of the job. */
const byTheme: readonly CollectionName[] = ['responsibilities', 'situations', 'templates', 'questions'];

export const isByTheme = (collection: CollectionName): boolean => byTheme.includes(collection);

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
    default:
      return isByTheme(entry.collection) && 'theme' in entry.data ? entry.data.theme : null;
  }
}

/** The groups of a hub page in its order. Collections share names of groups ("deciding"), so each has its own list. */
const groupsOf: Partial<Record<CollectionName, readonly string[]>> = {
  frameworks: frameworkCategories,
  books: bookLevels,
  faqs: faqTopics,
  career: careerStages,
  // Within a theme, by the kind of interview.
  questions: questionTypes,
};

/** Words by which an author is known to be no person. */
const organisation =
  /\b(?:Alliance|Analysts|Association|Atlas|Blog|Bureau|Center|Commons|Consortium|contributors|Foundation|Institute|International|Solutions|Systems|team|Times|University|Workplace)\b/u;

/** The name an author is filed under: a person's family name, an organisation's whole name without its article. */
const filedAs = (author: string): string =>
  organisation.test(author) ? author.replace(/^The /u, '') : (author.split(' ').at(-1) ?? '');

/** What entries without an order are sorted by: their title; sources by the first author. */
export const sortText = (entry: AnyEntry): string => {
  if (entry.collection === 'sources') return filedAs(entry.data.authors[0] ?? '');
  return titleOf(entry);
};

const rank = (entry: AnyEntry): [group: number, order: number, text: string] => {
  const order = 'order' in entry.data && typeof entry.data.order === 'number' ? entry.data.order : 0;
  const value = entry.collection === 'questions' ? entry.data.type : (hubGroup(entry) ?? '');
  const group = groupsOf[entry.collection]?.indexOf(value) ?? 0;
  return [group, order, sortText(entry)];
};

/** Compares two entries of one collection as its hub page lists them: by group, `order`, then title. */
export function compareInHub(a: AnyEntry, b: AnyEntry): number {
  const [groupA, orderA, titleA] = rank(a);
  const [groupB, orderB, titleB] = rank(b);
  return groupA - groupB || orderA - orderB || titleA.localeCompare(titleB, 'en');
}
