import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHints, type HintKind } from '#domain/portfolio/hints.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { example, examples, hintWords } from '../../../support/portfolio.ts';

const today = '2026-11';
const dated: Partial<EvidenceItem> = { when: { from: '2026-01' } };
const hintsOf = (parts: Partial<EvidenceItem>) =>
  findHints(example({ ...dated, ...parts }), hintWords, today);
const kindsOf = (parts: Partial<EvidenceItem>) => hintsOf(parts).map(({ kind }) => kind);

describe('the hints', () => {
  it.each<[HintKind | null, string, Partial<EvidenceItem>]>([
    ['team-voice', '“we” without “I”', { action: 'We split the work and our lead told product.' }],
    ['team-voice', '“we’re” with a curly apostrophe', { action: 'We’re now releasing daily.' }],
    [null, '“we” beside “I”', { action: 'I asked what we could drop.' }],
    [null, '“we” beside “my”', { action: 'We took my plan.' }],
    [null, 'neither', { action: 'Set up a rehearsal every month.' }],
    [null, 'the United States', { action: 'Moved the US payroll.' }],
    [null, '“we” in the situation only', { situation: 'We were late.' }],
    ['no-date', 'no month at all', { when: {} }],
    [null, 'only an end', { when: { to: '2026-02' } }],
    ['no-measure', 'a result without a measure', { result: 'Faster' }],
    ['no-measure', 'a result with half a measure', { result: 'Faster', measure: { after: '1 day' } }],
    [null, 'a result with a before and after', { result: 'Faster', measure: { before: '3', after: '1' } }],
    [null, 'a measure without a result', { measure: { before: '3', after: '1' } }],
    ['old', '25 months ago', { when: { from: '2024-10' } }],
    [null, '24 months ago', { when: { from: '2024-11' } }],
    [null, 'started long ago, ended lately', { when: { from: '2020-01', to: '2026-01' } }],
    ['names', 'a customer', { confidential: true, situation: 'The import for Acme was late.' }],
    ['names', 'a colleague', { confidential: true, reflection: 'I told Priya too late.' }],
    ['names', 'a mail address', { confidential: true, confirmer: 'ask x@y.example' }],
    [null, 'a name that is not confidential', { situation: 'The import for Acme was late.' }],
    [
      null,
      'initials, abbreviations, tools and days',
      {
        confidential: true,
        confirmer: 'A. K.',
        action: 'I told R. on Monday that the API runs on Kubernetes.',
      },
    ],
    [
      null,
      'capitals that begin a sentence or a line',
      { confidential: true, situation: 'Late. Too late!\nNobody knew. “Why?”' },
    ],
  ])('%s: %s', (kind, _, parts) => {
    expect(kindsOf(parts)).toEqual(kind ? [kind] : []);
  });

  it('quote the words that raised them, each once', () => {
    expect(hintsOf({ action: 'We met. Our lead said we agree, and we did.' })[0]?.words).toEqual([
      'We',
      'Our',
      'we',
    ]);
    expect(hintsOf({ confidential: true, situation: 'For Acme, for Acme’s board.' })[0]?.words).toEqual([
      'Acme',
    ]);
  });

  it('take any text, and always say the same', () => {
    fc.assert(
      fc.property(examples, (item) => {
        expect(findHints(item, hintWords, today)).toEqual(findHints({ ...item }, hintWords, today));
      }),
    );
  });

  it('stay quick on long texts', () => {
    const start = performance.now();
    for (const text of [' '.repeat(20_000), 'A '.repeat(10_000), 'a'.repeat(20_000), '@'.repeat(20_000)])
      hintsOf({ confidential: true, action: text, situation: text });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
