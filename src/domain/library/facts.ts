import { namesOf } from './names-among.ts';
import type { AnyEntry } from './types.ts';

/** A fact under a page's heading: a key for its label, and a value that is text or data to be worded. */
export type Fact =
  | {
      key: 'originator' | 'elements' | 'aliases' | 'authors' | 'publisher' | 'isbn' | 'who' | 'publishedIn';
      value: string;
    }
  | { key: 'year' | 'readingHours' | 'fillIn' | 'happened'; value: number }
  | { key: 'effort'; value: { minutes: number; people: string } }
  | { key: 'basis'; value: 'public' | 'illustrative' }
  | { key: 'interview'; value: 'behavioural' | 'scenario' | 'technical' | 'panel' }
  | { key: 'level'; value: 'first-role' | 'experienced' | 'manager-of-managers' }
  | { key: 'organisation'; value: string };

const present = (facts: readonly (Fact | null | false | undefined)[]): Fact[] =>
  facts.filter((fact): fact is Fact => Boolean(fact));

/** What a reader wants to know of an entry before reading it. */
export function factsOf(entry: AnyEntry): Fact[] {
  switch (entry.collection) {
    case 'frameworks': {
      const { originator, year, elements, effort } = entry.data;
      const aliases = namesOf(entry.data);
      return present([
        { key: 'originator', value: originator },
        year !== null && { key: 'year', value: year },
        { key: 'elements', value: elements.join(' · ') },
        { key: 'effort', value: effort },
        aliases.length > 0 && { key: 'aliases', value: aliases.join(', ') },
      ]);
    }
    case 'books': {
      const { authors, year, publisher, isbn13, readingHours } = entry.data;
      return present([
        { key: 'authors', value: authors.join(', ') },
        { key: 'publisher', value: `${publisher}, ${year}` },
        isbn13 !== undefined && { key: 'isbn', value: isbn13 },
        { key: 'readingHours', value: readingHours },
      ]);
    }
    case 'templates':
      return [
        { key: 'who', value: entry.data.who },
        { key: 'fillIn', value: entry.data.minutes },
      ];
    case 'cases': {
      const { basis, organisation, year } = entry.data;
      return present([
        organisation !== undefined && { key: 'organisation', value: organisation },
        year !== undefined && { key: 'happened', value: year },
        { key: 'basis', value: basis },
      ]);
    }
    case 'questions':
      return [
        { key: 'interview', value: entry.data.type },
        { key: 'level', value: entry.data.level },
      ];
    default:
      return [];
  }
}
