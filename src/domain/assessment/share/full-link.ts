import type { SituationLetter } from '#schemas/instrument-vocabulary.ts';
import { situationLetters } from '#schemas/instrument-vocabulary.ts';
import type { Choice } from '../motivation.ts';
import type { SituationAnswer, SituationAnswers } from '../situations.ts';
import type { Answer, Ticks } from '../types.ts';
import { decodeDay, encodeDay } from './day.ts';
import { sealFragment, type LinkProblem } from './fragment.ts';
import type { LinkLayout } from './layout.ts';

/** An attempt as a link carries it: no name, no notes. */
export interface SharedAnswers {
  readonly answers: Readonly<Record<string, Answer | undefined>>;
  readonly evidence?: Readonly<Record<string, Ticks | undefined>>;
  /** Only where the person ticked it. */
  readonly motivation?: Readonly<Record<string, Choice | undefined>>;
  readonly situations?: SituationAnswers;
  /** YYYY-MM-DD. */
  readonly day: string;
}

export interface FullLink {
  readonly kind: 'full';
  readonly layout: LinkLayout;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly evidence: Readonly<Record<string, Ticks>>;
  /** Null where the link leaves it out. */
  readonly motivation: Readonly<Record<string, Choice>> | null;
  /** Null where the link leaves them out. */
  readonly situations: Readonly<Record<string, SituationAnswer>> | null;
  readonly day: string | null;
}

const answerSigns: Readonly<Record<string, Answer>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, n: 'nc', x: 'na' };
const choiceSigns: Readonly<Record<string, Choice>> = { 0: 0, 1: 1, 2: 2, s: 's' };

const encodeAnswer = (answer: Answer | undefined): string =>
  ({ nc: 'n', na: 'x' })[String(answer)] ?? (typeof answer === 'number' ? String(answer) : 'u');
const encodeTicks = (ticks: Ticks | undefined): string =>
  String((ticks?.s ? 1 : 0) + (ticks?.r ? 2 : 0) + (ticks?.c ? 4 : 0));
const decodeTicks = (sign: string): Ticks => {
  const mask = /^[0-7]$/u.test(sign) ? Number(sign) : 0;
  return { s: (mask & 1) > 0, r: (mask & 2) > 0, c: (mask & 4) > 0 };
};
const decodeLetter = (sign: string): SituationLetter | null =>
  situationLetters.find((letter) => letter === sign) ?? null;

/** The link to all answers of an attempt; parts left out are runs of `u` (see README.md#full-link). */
export function encodeFullLink(layout: LinkLayout, shared: SharedAnswers): string {
  const { answers, evidence, motivation, situations } = shared;
  return sealFragment('r', [
    '1',
    layout.tag,
    layout.items.map((id) => encodeAnswer(answers[id])).join(''),
    layout.areas.map((code) => (evidence ? encodeTicks(evidence[code]) : 'u')).join(''),
    layout.choices.map((id) => String(motivation?.[id] ?? 'u')).join(''),
    layout.situations
      .map((id) => `${situations?.[id]?.best ?? 'u'}${situations?.[id]?.worst ?? 'u'}`)
      .join(''),
    encodeDay(shared.day),
  ]);
}

const readEach = <T>(ids: readonly string[], signs: string, width: number, read: (sign: string) => T) =>
  Object.fromEntries(ids.map((id, index) => [id, read(signs.slice(index * width, (index + 1) * width))]));

/** Reads the parts after the tag; a character it does not know is a blank, never an answer. */
export function decodeFullLink(layout: LinkLayout, parts: readonly string[]): FullLink | LinkProblem {
  const [answers = '', evidence = '', motivation = '', situations = '', day = '', ...rest] = parts;
  const isWhole =
    answers.length === layout.items.length &&
    evidence.length === layout.areas.length &&
    motivation.length === layout.choices.length &&
    situations.length === 2 * layout.situations.length &&
    parts.length === 5 &&
    rest.length === 0;
  if (!isWhole) return 'cut-off';
  const isLeftOut = (part: string) => /^u*$/u.test(part);
  return {
    kind: 'full',
    layout,
    answers: readEach(layout.items, answers, 1, (sign) => answerSigns[sign] ?? null),
    evidence: readEach(layout.areas, evidence, 1, decodeTicks),
    motivation: isLeftOut(motivation)
      ? null
      : readEach(layout.choices, motivation, 1, (sign) => choiceSigns[sign] ?? null),
    situations: isLeftOut(situations)
      ? null
      : readEach(layout.situations, situations, 2, (signs) => ({
          best: decodeLetter(signs.slice(0, 1)),
          worst: decodeLetter(signs.slice(1)),
        })),
    day: decodeDay(day),
  };
}
