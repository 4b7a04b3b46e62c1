import type { ResumeWords } from '#schemas/resume-words.ts';
import type { RoleQuestions } from '#schemas/role-questions.ts';
import { createFinderFactory, type Finder } from '../resume/phrase-finder.ts';
import { readLines } from '../resume/whole/lines.ts';
import { readTokens } from '../resume/tokens.ts';

/** What one advert says to an answer: its sentences, each with the words that said so. */
export interface Quote {
  /** The place of the advert, 0 first. */
  readonly advert: number;
  readonly sentence: string;
  readonly words: string;
}

export interface RoleAnswer {
  readonly id: string;
  readonly name: string;
  readonly areas: RoleQuestions[number]['answers'][number]['areas'];
  readonly quotes: readonly Quote[];
  /** How many adverts say it. */
  readonly adverts: number;
  /** Whether it belongs on the checklist: at least two adverts say it, or the only one. */
  readonly repeats: boolean;
}

export interface RoleQuestion {
  readonly id: string;
  readonly question: string;
  readonly ask: string;
  /** Only what an advert says, what repeats first. */
  readonly answers: readonly RoleAnswer[];
}

export interface RoleDefinition {
  readonly questions: readonly RoleQuestion[];
  /** How many of the texts hold anything. */
  readonly adverts: number;
}

/** The guide reads three. */
export const maxAdverts = 3;
/** What at least so many adverts say is on the list. */
const repeatsFrom = 2;
/** An answer shows one sentence of each advert, of at most so many characters. */
const sentenceMost = 240;

const shorten = (text: string): string =>
  text.length > sentenceMost ? `${text.slice(0, sentenceMost - 1).trimEnd()}…` : text;

/** The sentences of an advert: each line of a list, and each sentence of a line that is none. */
const sentencesOf = (advert: string): readonly string[] =>
  readLines(advert).flatMap(({ text, isBullet }) => (isBullet ? [text] : text.split(/(?<=[.!?])\s+/u)));

/** Reads what adverts ask for, by the seven questions (see README.md#checklist). */
export type RoleReader = (adverts: readonly string[]) => RoleDefinition;

export function createRoleReader(
  questions: RoleQuestions,
  words: Pick<ResumeWords, 'groups' | 'breaks'>,
): RoleReader {
  const createFinder = createFinderFactory(words);
  const finders = new Map<string, Finder>(
    questions.flatMap(({ answers }) =>
      answers.map(({ id, phrases }) => [id, createFinder(phrases)] as const),
    ),
  );
  /** The first sentence of each advert that says it. */
  const quotesOf = (id: string, adverts: readonly (readonly string[])[]): readonly Quote[] =>
    adverts.flatMap((sentences, advert): Quote[] => {
      for (const sentence of sentences) {
        const [span] = finders.get(id)?.(readTokens(sentence)) ?? [];
        if (span)
          return [{ advert, sentence: shorten(sentence), words: sentence.slice(span.start, span.end) }];
      }
      return [];
    });

  return (texts) => {
    const adverts = texts.slice(0, maxAdverts).map(sentencesOf);
    const filled = adverts.filter(({ length }) => length > 0).length;
    return {
      adverts: filled,
      questions: questions.map(({ id, question, ask, answers }) => ({
        id,
        question,
        ask,
        answers: answers
          .map(({ id: answer, name, areas }) => {
            const quotes = quotesOf(answer, adverts);
            const repeats = quotes.length >= Math.min(repeatsFrom, Math.max(1, filled));
            return { id: answer, name, areas, quotes, adverts: quotes.length, repeats };
          })
          .filter(({ quotes }) => quotes.length > 0)
          .toSorted((a, b) => b.adverts - a.adverts),
      })),
    };
  };
}

/** The checklist: every answer that repeats, in the order of the questions. */
export const checklistOf = ({ questions }: RoleDefinition): readonly RoleAnswer[] =>
  questions.flatMap(({ answers }) => answers.filter(({ repeats }) => repeats));
