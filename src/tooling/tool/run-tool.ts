import { findNearest } from '#domain/library/nearest.ts';
import { BadInput, quote } from './bad-input.ts';
import type { Command } from './command.ts';
import { createCapacity } from './capacity.ts';
import { createDora } from './dora.ts';
import { createHiringFunnel } from './hiring-funnel.ts';
import { createPlan } from './plan.ts';
import { createReadiness } from './readiness.ts';
import { createResume } from './resume.ts';
import { createRole } from './role.ts';
import { createRoleFit } from './role-fit.ts';
import { createSalary } from './salary.ts';

/** The subcommands by name; each is created only when it is asked for. A new rule set is a new line. */
const commands: Readonly<Record<string, () => Command>> = {
  readiness: createReadiness,
  plan: createPlan,
  resume: createResume,
  role: createRole,
  'role-fit': createRoleFit,
  salary: createSalary,
  capacity: createCapacity,
  dora: createDora,
  'hiring-funnel': createHiringFunnel,
};

/** What a run prints and ends with: 0, or 2 for bad input. */
export interface ToolRun {
  readonly exitCode: 0 | 2;
  readonly output: string;
  readonly error: string;
}

const names = Object.keys(commands).join(', ');

function findCommand(args: readonly string[]): Command {
  const [name, ...rest] = args;
  if (name === undefined)
    throw new BadInput(`Name a tool (${names}) and give its input as JSON on standard input.`);
  const create = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!create) {
    const nearest = findNearest(name.slice(0, 60), Object.keys(commands));
    throw new BadInput(
      `There is no tool ${quote(name)}; ${nearest ? `did you mean ${nearest}?` : `the tools are ${names}.`}`,
    );
  }
  if (rest[0] !== undefined)
    throw new BadInput(`${name} takes its input from standard input, not ${quote(rest[0])}.`);
  return create();
}

/** The text of the input. Bytes that are no UTF-8 are named, for their sender cannot see what is wrong with them. */
function decodeInput(bytes: Uint8Array): string {
  const isWide = /^(?:\xff\xfe|\xfe\xff|[^\0]\0|\0[^\0])/u.test(String.fromCharCode(...bytes.subarray(0, 2)));
  if (isWide)
    throw new BadInput(
      'The input is UTF-16, as PowerShell writes it; save it as UTF-8 (there: -Encoding utf8).',
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput('The input is not UTF-8 text; save it as UTF-8.');
  }
}

function parseJson(text: string): unknown {
  if (text.trim() === '')
    throw new BadInput('The input is empty; give one JSON object or an array of them on standard input.');
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    if (/[“”„«»]/u.test(text) && !text.includes('"'))
      throw new BadInput('The input has typographic quotation marks (“ ”); JSON needs straight ones (").');
    throw new BadInput('The input is not valid JSON.');
  }
}

/** Runs one tool over the text of standard input: an object gives an object, an array an array; one bad element rejects all. */
export async function runTool(args: readonly string[], read: () => Promise<Uint8Array>): Promise<ToolRun> {
  try {
    const command = findCommand(args);
    const input = parseJson(decodeInput(await read()));
    const output = Array.isArray(input)
      ? input.map((element: unknown, index) => command.evaluate(element, `input[${index}]`))
      : command.evaluate(input, 'input');
    return { exitCode: 0, output: `${JSON.stringify(output, null, 2)}\n`, error: '' };
  } catch (error) {
    if (error instanceof BadInput) return { exitCode: 2, output: '', error: `${error.message}\n` };
    throw error;
  }
}
