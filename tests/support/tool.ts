import { expect } from 'vitest';
import { runTool } from '../../src/tooling/tool/run-tool.ts';

/** One sentence on one line. */
export const sentence = /^[^\n]+[.?]\n$/u;

/** Runs a tool over a value, or over a text as it is. */
export const run = (tool: string, input: unknown) =>
  runTool([tool], async () => Buffer.from(typeof input === 'string' ? input : JSON.stringify(input)));

/** What a tool prints for good input. */
export async function outputOf(tool: string, input: unknown): Promise<unknown> {
  const { exitCode, output, error } = await run(tool, input);
  expect([exitCode, error]).toEqual([0, '']);
  return JSON.parse(output);
}
