import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { learnMeaning, type Lesson } from '#domain/search/learn-meaning.ts';
import { learnOnceIn } from '#layouts/learn-once.ts';

const root = mkdtempSync(join(tmpdir(), 'meaning-'));
afterAll(() => rmSync(root, { recursive: true }));

it('keeps what the lines of the last build taught, and that of no other', () => {
  const folder = join(root, 'meaning');
  const learn = learnOnceIn(folder);
  const counts = { features: 3, entries: 2 };
  const lesson = (feature: number, entry: number): Lesson => ({
    features: [feature],
    answers: [[entry, 1]],
    times: 1,
  });
  const lessons = [lesson(0, 0), lesson(1, 1), lesson(2, 1)];
  const expected = learnMeaning(lessons, counts, 4);
  expect(learn(lessons, counts, 4)).toEqual(expected);
  const [first] = readdirSync(folder);
  const written = statSync(join(folder, first!)).mtimeMs;
  expect(learn(lessons, counts, 4)).toEqual(expected);
  expect(statSync(join(folder, first!)).mtimeMs).toBe(written);

  // A build that was stopped while it wrote.
  truncateSync(join(folder, first!), 8);
  expect(learn(lessons, counts, 4)).toEqual(expected);

  learn([...lessons, lesson(0, 1)], counts, 4);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readdirSync(folder)).not.toContain(first);
});
