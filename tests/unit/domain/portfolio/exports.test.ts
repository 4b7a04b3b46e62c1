import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePortfolio } from '#domain/portfolio/markdown.ts';
import { buildPartialExport, writeExport } from '#domain/records/export.ts';
import { applyImport, readImport } from '#domain/records/import.ts';
import { emptyStore } from '#domain/records/store.ts';
import { evidenceAreas } from '#schemas/instrument-vocabulary.ts';
import { example, examples, portfolioWords as words } from '../../../support/portfolio.ts';

const now = '2026-11-21T09:00:00.000Z';
const write = (items: Parameters<typeof writePortfolio>[0], includes?: boolean) =>
  writePortfolio(items, words, includes);

describe('the portfolio as Markdown', () => {
  it('tells each example by area, part by part', () => {
    const item = example({
      when: { from: '2025-03' },
      situation: 'Stuck.\n\nFor weeks.',
      action: 'I asked.',
      result: '1. Faster\n# <b>Yes</b>',
      measure: { before: '3 days', after: '6 hours' },
      status: 'ready',
    });
    expect(write([item])).toBe(
      [
        '# Evidence portfolio',
        '## mentoring',
        '### Incidents led alone',
        '2025-03 · ready',
        '**situation.** Stuck.\n\nFor weeks.',
        '**action.** I asked.',
        '**result.** 1\\. Faster\n\n\\# \\<b>Yes\\</b>',
        '**measure.** 3 days 6 hours\n',
      ].join('\n\n'),
    );
  });

  it('never holds a confidential text unless it is asked for', () => {
    const secret = 'Sé¢ret0815';
    const fields = ['title', 'situation', 'action', 'result', 'confirmer', 'reflection'] as const;
    fc.assert(
      fc.property(
        fc.array(examples),
        fc.subarray([...fields], { minLength: 1 }),
        examples,
        (others, told, item) => {
          const texts = Object.fromEntries(told.map((field) => [field, secret]));
          const hidden = { ...item, ...texts, confidential: true };
          expect(write([...others, hidden])).not.toContain(secret);
          expect(write([hidden, ...others], true)).toContain(secret);
        },
      ),
    );
  });

  it('is the same with and without confidential examples, but for them', () => {
    fc.assert(
      fc.property(fc.array(examples), (items) => {
        expect(write(items)).toBe(write(items.filter(({ confidential }) => !confidential)));
      }),
    );
  });
});

describe('the portfolio as a file', () => {
  const importOf = async (text: string) => {
    const read = await readImport(new TextEncoder().encode(text));
    if (!read.ok) throw new Error(read.problem);
    return applyImport(emptyStore, read, 'replace').evidence;
  };
  const exportOf = (evidence: Parameters<typeof writePortfolio>[0], includes: boolean) =>
    writeExport(buildPartialExport({ ...emptyStore, evidence }, ['evidence'], includes, now, ''));

  it('brings examples of all eight areas back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(...evidenceAreas.map(() => examples)), async (list) => {
        const items = list.map((item, at) => ({ ...item, area: evidenceAreas[at] ?? item.area }));
        expect(await importOf(exportOf(items, true))).toEqual(items);
        expect(await importOf(exportOf(items, false))).toEqual(
          items.filter(({ confidential }) => !confidential),
        );
      }),
      { numRuns: 40 },
    );
  });
});
