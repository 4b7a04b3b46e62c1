import type { EvidenceItem, RoleTarget } from '../records/toolkit-records.ts';
import { writeBlocks } from '../text/blocks.ts';
import { checklistOf, type RoleDefinition } from './read-adverts.ts';
import { standingOf, type Standing } from './tick-items.ts';

/** The words around a role, in the language of the page. */
export interface RoleWords {
  readonly checklist: string;
  readonly ask: string;
  readonly state: string;
  readonly states: Readonly<Record<'near' | 'nothing' | 'fact' | 'own', string>>;
  readonly questions: string;
  readonly open: string;
  readonly inAdvert: (number: number, sentence: string) => string;
}

/** What the reader has of an item, in words: an example by its title, or how far they are. */
export const sayStanding = (standing: Standing, { states }: Pick<RoleWords, 'states'>): string => {
  if (standing.state === 'have') return standing.item ? standing.item.title.trim() : states.own;
  return standing.state === 'near' ? `${states.near}: ${standing.item.title.trim()}` : states[standing.state];
};

/** A role as a readable text: the checklist, and what each advert says to each question. */
export function writeRole(
  target: RoleTarget,
  role: RoleDefinition,
  evidence: readonly EvidenceItem[],
  words: RoleWords,
): string {
  return writeBlocks([
    { kind: 'title', text: target.name },
    { kind: 'heading', text: words.checklist },
    {
      kind: 'table',
      head: [words.ask, words.state],
      rows: checklistOf(role).map((item) => [
        item.name,
        sayStanding(standingOf(item, evidence, target.own), words),
      ]),
    },
    ...role.questions.flatMap(({ question, ask, answers }) => [
      { kind: 'heading', text: question } as const,
      answers.length === 0
        ? ({ kind: 'paragraph', label: words.open, text: ask } as const)
        : ({
            kind: 'list',
            items: answers.flatMap(({ name, quotes }) =>
              quotes.map(({ advert, sentence }) => `${name}. ${words.inAdvert(advert + 1, sentence)}`),
            ),
          } as const),
    ]),
  ]);
}
