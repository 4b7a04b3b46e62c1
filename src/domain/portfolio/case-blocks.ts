import type { EvidenceArea } from '#schemas/instrument-vocabulary.ts';
import type { EvidenceItem, PromotionCase } from '../records/toolkit-records.ts';
import { textOfBlocks, type Block } from '../text/blocks.ts';
import { isFilled } from './item.ts';
import { storyParts, type BuiltCase, type CasePart, type Proof, type ProofGap } from './promotion-case.ts';

/** The words around a case, in the language of the page. */
export interface CaseWords {
  readonly title: string;
  readonly untitled: string;
  readonly steps: Readonly<
    Record<'positioning' | 'evidence' | 'narrative' | 'visibility' | 'execution', string>
  >;
  readonly areas: Readonly<Record<EvidenceArea, string>>;
  readonly table: { readonly area: string; readonly proof: string; readonly witness: string };
  readonly story: { readonly question: string; readonly answer: string };
  readonly questions: Readonly<Record<CasePart, string>>;
  readonly nothingYet: string;
  readonly noWitness: string;
  readonly gaps: string;
  readonly gap: Readonly<Record<ProofGap, string>>;
  readonly gapOf: (title: string, gaps: readonly string[]) => string;
  readonly emptyArea: (area: string) => string;
  readonly unanswered: (question: string) => string;
  readonly month: (item: EvidenceItem) => string;
  readonly measure: (item: EvidenceItem) => string;
}

const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\n+/u)
    .map((line) => line.replace(/^\s*[-–•*]\s+/u, '').trim())
    .filter(Boolean);

const withoutStop = (text: string): string => text.trim().replace(/[.;,\s]+$/u, '');

/** One proof in a cell, in the example's own words: title, month, result, before and after. */
function sayProof({ item }: Proof, { untitled, month, measure }: CaseWords): string {
  const told = [withoutStop(item.result) || withoutStop(item.action), measure(item)]
    .filter(Boolean)
    .join('; ');
  const dated = [withoutStop(item.title) || untitled, month(item)].filter(Boolean).join(', ');
  return told ? `${dated}: ${told}.` : `${dated}.`;
}

function evidenceTable({ rows }: BuiltCase, words: CaseWords): Block {
  return {
    kind: 'table',
    head: [words.table.area, words.table.proof, words.table.witness],
    rows: rows.flatMap(({ area, proofs }) =>
      proofs.length === 0
        ? [[words.areas[area], words.nothingYet, '']]
        : proofs.map((proof, index) => [
            index === 0 ? words.areas[area] : '',
            sayProof(proof, words),
            proof.witness ?? words.noWitness,
          ]),
    ),
  };
}

/** What is missing, in sentences: areas without a proof, proofs without a witness, and their like. */
export function sayGaps({ rows, empty, unwritten }: BuiltCase, words: CaseWords): readonly string[] {
  const proofs = rows.flatMap((row) => row.proofs).filter(({ gaps }) => gaps.length > 0);
  return [
    ...empty.map((area) => words.emptyArea(words.areas[area])),
    ...proofs.map(({ item, gaps }) =>
      words.gapOf(
        item.title.trim() || words.untitled,
        gaps.map((gap) => words.gap[gap]),
      ),
    ),
    ...storyParts
      .filter((part) => unwritten.includes(part))
      .map((part) => words.unanswered(words.questions[part])),
  ];
}

const list = (text: string | undefined): Block[] => {
  const items = linesOf(text);
  return items.length > 0 ? [{ kind: 'list', items }] : [];
};

/** The case in the guide's five steps; what was found missing is said beside it, for its writer alone. */
export function writeCaseBlocks(
  { parts }: PromotionCase,
  built: BuiltCase,
  words: CaseWords,
): readonly Block[] {
  const { steps, questions } = words;
  const told = storyParts.filter((part) => isFilled(parts[part]));
  return [
    { kind: 'title', text: words.title },
    { kind: 'heading', text: steps.positioning },
    { kind: 'paragraph', text: isFilled(parts['job']) ? (parts['job'] ?? '').trim() : words.nothingYet },
    { kind: 'heading', text: steps.evidence },
    evidenceTable(built, words),
    ...(isFilled(parts['missing'])
      ? [{ kind: 'paragraph', label: questions.missing, text: linesOf(parts['missing']).join(' ') } as const]
      : []),
    { kind: 'heading', text: steps.narrative },
    told.length > 0
      ? {
          kind: 'table',
          head: [words.story.question, words.story.answer],
          rows: told.map((part) => [questions[part], linesOf(parts[part]).join(' ')]),
        }
      : { kind: 'paragraph', text: words.nothingYet },
    ...(isFilled(parts['people'])
      ? [{ kind: 'heading', text: steps.visibility } as const, ...list(parts['people'])]
      : []),
    ...(isFilled(parts['asks']) || isFilled(parts['log'])
      ? [
          { kind: 'heading', text: steps.execution } as const,
          ...list(parts['asks']),
          ...(isFilled(parts['log']) ? [{ kind: 'paragraph', text: questions.log } as const] : []),
          ...list(parts['log']),
        ]
      : []),
  ];
}

export const countCaseWords = (blocks: readonly Block[]): number =>
  textOfBlocks(blocks)
    .split(/\s+/u)
    .filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
