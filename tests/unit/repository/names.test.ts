import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'tests/eslint.config.js' });

const judge = async (line: string) => {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: 'src/domain/plan/days.ts' });
  return result!.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax').length;
};

describe('a variable is not named after a preposition', () => {
  it.each([
    'export const at = 1;',
    'export const [, from] = pair;',
    'export const { first: from } = range;',
    'export const { first: from = 1 } = range;',
    'export const [to = 1] = pair;',
    'export const [...of] = pair;',
    'for (const [at] of pairs.entries()) say(at);',
    'for (let at = 0; ; ) say(at);',
    'export const say = (by: number) => by;',
    'export const say = (by = 1) => by;',
    'export const say = (...into: number[]) => into;',
    'export function say([, on]: Pair) { return on; }',
  ])('so this is refused: %s', async (line) => {
    expect(await judge(line)).toBe(1);
  });

  it.each([
    'export const say = ({ from, to }: Range) => to - from;',
    'export const say = ({ from = 0 }: Range) => from;',
    'export const range = { from: 1, to: 2, at };',
    'export const { at: time } = tick;',
    'export interface Range { from: number; to: number }',
    'for (const each of pairs) say(each.at);',
  ])('but this is allowed: %s', async (line) => {
    expect(await judge(line)).toBe(0);
  });
});
