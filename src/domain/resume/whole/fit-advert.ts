import type { ResumeWholeWords } from '#schemas/resume-whole.ts';
import type { ResumeWords } from '#schemas/resume-words.ts';
import { isStopWord, stemOf, wordsOf } from '../../search/words.ts';
import { countWords } from '../find-warnings.ts';
import { createAskedKinds, type ProofKind } from './find-kinds.ts';
import { readLines, type Line } from './lines.ts';
import type { WholeReport } from './read-whole.ts';
import type { ReadLine } from './types.ts';

/** One thing an advert asks for. */
export interface Demand {
  /** In the advert's words. */
  readonly text: string;
  /** The line of the résumé that answers it best; null where none does. */
  readonly line: Line | null;
  /** The words both share, as the advert writes them. */
  readonly shared: readonly string[];
  /** The kinds of outcome both speak of. */
  readonly kinds: readonly ProofKind[];
}

export interface AdvertFit {
  readonly demands: readonly Demand[];
  /** Words the advert says more than once and the résumé nowhere, the most frequent first. */
  readonly missingWords: readonly string[];
  /** Lines that answer a demand and stand below the top, the best first: what to move up. */
  readonly moveUp: readonly Line[];
}

/** At most these many demands, words and lines are shown. */
export const fitLimits = { demands: 12, words: 8, lines: 3, shared: 6 } as const;
/** A demand has at least these many words; shorter lines are titles and places. */
const demandFrom = 4;
/** Two telling words are shared, or one beside a kind of outcome. */
const sharedFrom = 2;

const plainKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Sentences of a line that is no list. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?;])\s+/u);

/** What an advert asks for: its lists, or its sentences where it has none, but for what it offers. */
function demandsOf(advert: string, { benefits }: ResumeWholeWords): readonly string[] {
  const lines = readLines(advert);
  const offers = new Set(benefits.map(plainKey));
  let isOffer = false;
  const asked = lines.filter((line, place) => {
    const next = lines[place + 1];
    const isHeading =
      !line.isBullet && countWords(line.text) <= 6 && (line.isApart || line.isMarked || next?.isBullet);
    if (isHeading) isOffer = offers.has(plainKey(line.text));
    return !isOffer && !isHeading;
  });
  const listed = asked.filter(({ isBullet }) => isBullet).map(({ text }) => text);
  const told = listed.length > 1 ? listed : asked.flatMap(({ text }) => sentencesOf(text));
  return told.filter((text) => countWords(text) >= demandFrom);
}

/** Reads how a résumé fits an advert: what they share, what has no line yet, what to move up. */
export type AdvertReader = (resume: WholeReport, advert: string) => AdvertFit;

export function createAdvertReader(words: ResumeWords, whole: ResumeWholeWords): AdvertReader {
  const kindsAsked = createAskedKinds(words, whole);
  const generic = new Set([...whole.generic, ...words.groups.number].map(stemOf));
  /** The telling words of a text by their stems, each as it is written first. */
  const tellingIn = (text: string): ReadonlyMap<string, string> => {
    const telling = new Map<string, string>();
    for (const word of wordsOf(text)) {
      const stem = stemOf(word);
      const tells = word.length > 2 && !isStopWord(word) && !/^\d+$/u.test(word) && !generic.has(stem);
      if (tells && !telling.has(stem)) telling.set(stem, word);
    }
    return telling;
  };

  return (resume, advert) => {
    const told: readonly ReadLine[] = [
      ...resume.summary.lines,
      ...resume.proofs,
      ...resume.roles.flatMap(({ lines }) => lines),
    ];
    const candidates = told.map(({ line, report, kinds }) => ({
      line,
      score: report.score,
      stems: tellingIn(line.text),
      kinds: new Set(kinds),
    }));
    const answer = (text: string): Demand => {
      const asked = tellingIn(text);
      const askedKinds = kindsAsked(text);
      const [best] = candidates
        .map(({ line, score, stems, kinds }) => ({
          line,
          score,
          shared: [...asked].filter(([stem]) => stems.has(stem)).map(([, word]) => word),
          kinds: [...askedKinds].filter((kind) => kinds.has(kind)),
        }))
        .filter(
          ({ shared, kinds }) => shared.length >= (kinds.length > 0 ? 1 : sharedFrom) || kinds.length > 0,
        )
        .toSorted(
          (a, b) =>
            2 * b.shared.length + b.kinds.length - (2 * a.shared.length + a.kinds.length) ||
            b.score - a.score,
        );
      return {
        text,
        line: best?.line ?? null,
        shared: best?.shared.slice(0, fitLimits.shared) ?? [],
        kinds: best?.kinds ?? [],
      };
    };
    const demands = demandsOf(advert, whole).slice(0, fitLimits.demands).map(answer);

    const everywhere = tellingIn(resume.lines.map(({ text }) => text).join('\n'));
    const counts = new Map<string, { word: string; count: number }>();
    for (const { text } of readLines(advert))
      for (const [stem, word] of tellingIn(text)) {
        const seen = counts.get(stem);
        counts.set(stem, { word: seen?.word ?? word, count: (seen?.count ?? 0) + 1 });
      }
    const missingWords = [...counts]
      .filter(([stem, { count }]) => count > 1 && !everywhere.has(stem))
      .toSorted(([, a], [, b]) => b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, fitLimits.words)
      .map(([, { word }]) => word);

    const high = new Set([
      ...resume.summary.lines.map(({ line }) => line),
      ...resume.proofs.map(({ line }) => line),
      ...(resume.roles[0]?.lines.slice(0, fitLimits.lines).map(({ line }) => line) ?? []),
    ]);
    const answers = demands.flatMap(({ line, shared }) =>
      line && !high.has(line) ? [{ line, weight: shared.length }] : [],
    );
    const moveUp = [
      ...new Set(answers.toSorted((a, b) => b.weight - a.weight).map(({ line }) => line)),
    ].slice(0, fitLimits.lines);
    return { demands, missingWords, moveUp };
  };
}
