import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * What a save answers is dropped where the call stands alone as a statement, awaited or not, or behind `void`; in an
 * arrow function, behind `return`, in a condition or as an argument it goes on.
 */
const dropped = /(?<=(?:^|[;{})]|\b(?:else|void))\s*)(?:await\s+)?\w+\??\.save\(/gu;

const findDropped = (source: string): string[] =>
  [...source.matchAll(dropped)].map(([found]) => found.trim().replace(/\s+/gu, ' '));

describe('the search for saves whose answer is dropped', () => {
  it.each([
    "  await records.save('plans', plan);",
    "  records.save('plans', plan);",
    "  void records.save('plans', plan);",
    "const save = () => void records?.save('plans', plan);",
    "async () => { await records.save('plans', plan); }",
    "for (const plan of plans) await records.save('plans', plan);",
    "else records.save('plans', plan);",
  ])('finds %s', (source) => {
    expect(findDropped(source)).toHaveLength(1);
  });

  it.each([
    "  return records.save('plans', plan);",
    "  const isTaken = await records.save('plans', plan);",
    "  void saving.keep(records.save('plans', plan));",
    "const save = () =>\n    records.save('plans', plan);",
    "const saved = [\n  await records.save('plans', plan),\n];",
    "  if (await records.save('plans', plan)) go('#');",
  ])('leaves %s', (source) => {
    expect(findDropped(source)).toEqual([]);
  });
});

it.each(globSync('src/{islands,browser}/**/*.{ts,tsx}'))('%s drops no answer of a save', (file) => {
  expect(findDropped(readFileSync(file, 'utf8'))).toEqual([]);
});

it('the words that something is saved are said in one place', () => {
  const files = globSync('src/{islands,browser}/**/*.{ts,tsx}').filter((file) => {
    const source = readFileSync(file, 'utf8');
    return source.includes("'#strings/tools'") && /\.(?:saved|inMemory)\b/u.test(source);
  });
  expect(files).toEqual(['src/islands/parts/SaveNotice.tsx']);
});
