import { describe, expect, it } from 'vitest';
import { outputOf, run, sentence } from '../../support/tool.ts';

const all = (answer: unknown) =>
  Object.fromEntries(
    ['pride', 'problem', 'feedback', 'time'].flatMap((name) =>
      [1, 2, 3].map((number) => [`${name}.${number}`, answer]),
    ),
  );

describe('the command role-fit', () => {
  it('reads answers', async () => {
    expect(
      await outputOf('role-fit', { answers: { ...all(-2), 'pride.1': -1, 'time.3': 'neither' } }),
    ).toEqual({
      dimensions: [
        { id: 'pride', answered: 3, mean: -1.67 },
        { id: 'problem', answered: 3, mean: -2 },
        { id: 'feedback', answered: 3, mean: -2 },
        { id: 'time', answered: 2, mean: -2 },
      ],
      mean: -1.91,
      leaning: 'manager',
    });
  });

  it('takes missing answers and null as not known', async () => {
    const none = await outputOf('role-fit', {});
    expect(none).toMatchObject({ mean: null, leaning: 'not-enough' });
    expect(await outputOf('role-fit', [{ answers: all(null) }])).toEqual([none]);
  });

  it.each<[string, string, unknown]>([
    ['an unknown pair', '"pride.4"', { answers: { 'pride.4': 1 } }],
    ['a position out of range', 'answers["pride.1"]', { answers: { 'pride.1': 3 } }],
    ['a half position', 'answers["time.1"]', { answers: { 'time.1': 0.5 } }],
    ['an unknown word', 'answers["time.1"]', { answers: { 'time.1': 'both' } }],
    ['an unknown key', '"answer"', { answer: {} }],
    ['answers as a list', 'input.answers', { answers: [] }],
  ])('refuses %s in one sentence', async (_, part, input) => {
    const { exitCode, error } = await run('role-fit', input);
    expect(exitCode).toBe(2);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });
});
