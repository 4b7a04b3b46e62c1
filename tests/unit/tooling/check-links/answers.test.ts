import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isFresh, readAnswers, writeAnswers, type Answer } from '#tooling/check-links/answers.ts';
import { temporaryFolder } from '../../../support/temporary-content.ts';

const answer = (verdict: Answer['verdict'], on = '2026-11-01T00:00:00.000Z'): Answer => ({
  on,
  verdict,
  detail: '',
});

it.each([
  ['sound', '2026-11-30T23:00:00Z', true],
  ['sound', '2026-12-01T00:00:00Z', false],
  ['moved', '2026-11-30T23:00:00Z', true],
  ['broken', '2026-11-01T23:00:00Z', true],
  ['broken', '2026-11-02T00:00:00Z', false],
  ['unreachable', '2026-11-02T00:00:00Z', false],
  ['sound', '2026-10-31T00:00:00Z', false],
] as const)('an answer that a page is %s is on %s fresh: %s', (verdict, now, fresh) => {
  expect(isFresh(answer(verdict), new Date(now))).toBe(fresh);
});

it('reads what it wrote, and leaves no other file behind', () => {
  const folder = join(temporaryFolder(), 'cache');
  const path = join(folder, 'links.json');
  const answers = new Map([['https://a.example/', answer('sound')]]);
  writeAnswers(path, answers);
  expect(readAnswers(path)).toEqual(answers);
  expect(readdirSync(folder)).toEqual(['links.json']);
});

it.each(['', '{"https://a.example/": {"verdict": "fine"}}', '[]'])(
  'knows nothing where the file holds %j',
  (text) => {
    const path = join(temporaryFolder(), 'links.json');
    writeFileSync(path, text);
    expect(readAnswers(path)).toEqual(new Map());
  },
);
