import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countCaseWords, sayGaps, writeCaseBlocks, type CaseWords } from '#domain/portfolio/case-blocks.ts';
import {
  buildCase,
  findProofs,
  caseParts,
  caseWords,
  proofsPerArea,
  startCase,
  type CasePart,
} from '#domain/portfolio/promotion-case.ts';
import type { EvidenceItem, PromotionCase } from '#domain/records/toolkit-records.ts';
import { writeBlocks } from '#domain/text/blocks.ts';
import { evidenceAreas } from '#schemas/instrument-vocabulary.ts';
import { promotion } from '#strings/promotion-case';

const build = (
  chosen: PromotionCase,
  items: readonly EvidenceItem[],
  options: Parameters<typeof findProofs>[2],
) => buildCase(findProofs(chosen.evidenceIds, items, options), chosen);

const item = (id: string, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id,
  title: `Example ${id}`,
  area: 'mentoring',
  competencies: [],
  itemIds: [],
  when: { to: '2026-05' },
  situation: 'It was stuck.',
  action: 'I led two engineers.',
  result: 'She runs it alone.',
  confirmer: 'R. T., product',
  confidential: false,
  status: 'ready',
  createdAt: '2026-01-01T09:00:00.000Z',
  updatedAt: '2026-01-01T09:00:00.000Z',
  ...more,
});
const promotionCase = (
  evidenceIds: readonly string[],
  parts: Partial<Record<CasePart, string>> = {},
): PromotionCase => ({
  id: 'p',
  evidenceIds,
  parts: parts as Record<string, string>,
  updatedAt: '2026-01-01T09:00:00.000Z',
});
const words: CaseWords = {
  ...promotion,
  untitled: 'Untitled',
  areas: Object.fromEntries(evidenceAreas.map((area) => [area, area])) as CaseWords['areas'],
  questions: Object.fromEntries(
    caseParts.map((part) => [part, promotion.fields[part].label]),
  ) as CaseWords['questions'],
  month: ({ when }) => when?.to ?? '',
  measure: ({ measure }) => (measure ? `${measure.before} → ${measure.after}` : ''),
};
const open = { now: '2026-11', includesConfidential: false };
const rowOf = (items: readonly EvidenceItem[], options = open) =>
  build(promotionCase(items.map(({ id }) => id)), items, options).rows.find(
    ({ area }) => area === 'mentoring',
  )!;

test('a new case rests on every ready example that may be shown', () => {
  const items = [item('a'), item('b', { status: 'draft' }), item('c', { confidential: true })];
  expect(startCase('p', items, '2026-01-01T09:00:00.000Z').evidenceIds).toEqual(['a']);
});

describe('the proofs of an area', () => {
  it('are those with fewest gaps, then the newest, two at most', () => {
    const { confirmer: _, ...nameless } = item('gap', { when: { to: '2026-10' } });
    const row = rowOf([
      nameless,
      item('old', { when: { to: '2026-01' } }),
      item('new', { when: { to: '2026-09' } }),
    ]);
    expect(row.proofs.map(({ item: { id } }) => id)).toEqual(['new', 'old']);
    expect(row.more).toBe(1);
  });

  it.each<[string, Partial<EvidenceItem>, readonly string[]]>([
    ['nothing', {}, []],
    ['a result', { result: ' ' }, ['result']],
    ['a witness', { confirmer: '' }, ['confirmer']],
    ['a month', { when: {} }, ['date']],
    ['freshness', { when: { to: '2024-10' } }, ['old']],
    ['nothing after exactly two years', { when: { to: '2024-11' } }, []],
  ])('lack %s', (_, more, gaps) => {
    expect(rowOf([item('a', more)]).proofs[0]?.gaps).toEqual(gaps);
  });

  it('link the claim to its witness', () => {
    expect(rowOf([item('a')]).proofs[0]?.witness).toBe('R. T., product');
    expect(rowOf([item('a', { confirmer: ' ' })]).proofs[0]?.witness).toBeNull();
  });
});

test('confidential examples stay out unless they are asked for', () => {
  const items = [item('a'), item('secret', { confidential: true, title: 'The secret' })];
  const chosen = promotionCase(['a', 'secret']);
  const built = build(chosen, items, open);
  expect(built.leftOut).toBe(1);
  expect(JSON.stringify(writeCaseBlocks(chosen, built, words))).not.toContain('The secret');
  const all = build(chosen, items, { ...open, includesConfidential: true });
  expect(all.leftOut).toBe(0);
  expect(JSON.stringify(writeCaseBlocks(chosen, all, words))).toContain('The secret');
});

describe('the case', () => {
  const chosen = promotionCase(['a'], {
    job: 'One of two teams in May.',
    why: 'Oumou led an incident.\n\nI was happy.',
    people: '- Ruben, my manager\n• Celia, director',
  });
  const items = [item('a', { measure: { before: '60', after: '15' } })];
  const blocks = writeCaseBlocks(chosen, build(chosen, items, open), words);

  it('has the guide’s steps, without those of which nothing is written', () => {
    const headings = blocks
      .filter(({ kind }) => kind === 'heading')
      .map((block) => ('text' in block ? block.text : ''));
    const { positioning, evidence, narrative, visibility } = promotion.steps;
    expect(headings).toEqual([positioning, evidence, narrative, visibility]);
  });

  it('goes to Markdown in the examples’ own words', () => {
    const text = writeBlocks(blocks);
    expect(text).toContain(
      '| mentoring | Example a, 2026-05: She runs it alone; 60 → 15. | R. T., product |',
    );
    expect(text).toContain('| hiringOnboarding | nothing yet |  |');
    expect(text).toContain('| Why management? | Oumou led an incident. I was happy. |');
    expect(text).toContain('- Celia, director');
  });

  it('names its gaps to the writer: areas, proofs, questions', () => {
    const gaps = sayGaps(build(chosen, [item('a', { confirmer: '' })], open), words);
    expect(gaps).toContain('hiringOnboarding: nothing yet. Which work would show it?');
    expect(gaps).toContain('“Example a”: nobody who would confirm it.');
    expect(gaps).toContain('Not answered: Why now?');
    expect(gaps).not.toContain('Not answered: Why management?');
  });

  it('fits on two pages with two proofs in each area and a short answer to each question', () => {
    const full = evidenceAreas.flatMap((area) => [item(`${area}1`, { area }), item(`${area}2`, { area })]);
    const answer =
      'Two or three sentences of twelve words each, as you would say them aloud to somebody. '.repeat(2);
    const whole = promotionCase(
      full.map(({ id }) => id),
      Object.fromEntries(caseParts.map((part) => [part, answer])),
    );
    expect(countCaseWords(writeCaseBlocks(whole, build(whole, full, open), words))).toBeLessThan(caseWords);
  });
});

test('whatever is chosen, no area shows more than two, and none is forgotten', () => {
  const some = fc.uniqueArray(
    fc
      .record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        area: fc.constantFrom(...evidenceAreas),
        confidential: fc.boolean(),
        title: fc.string(),
      })
      .map((more) => item(more.id, more)),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(some, fc.boolean(), (items, includesConfidential) => {
      const built = build(promotionCase(items.map(({ id }) => id)), items, {
        ...open,
        includesConfidential,
      });
      expect(built.rows.map(({ area }) => area)).toEqual(evidenceAreas);
      const counted = built.rows.reduce((sum, { proofs, more }) => sum + proofs.length + more, 0);
      expect(counted + built.leftOut).toBe(items.length);
      for (const { proofs } of built.rows) expect(proofs.length).toBeLessThanOrEqual(proofsPerArea);
    }),
  );
});
