import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTool } from '../../../src/tooling/tool/run-tool.ts';
import { situations } from '../../support/instruments.ts';
import { expectedOf, sheetOf, trackOf, vectorNamed, vectors } from '../../support/readiness-vectors.ts';

const run = (input: unknown, ...args: string[]) =>
  runTool(args.length > 0 ? args : ['readiness'], async () =>
    typeof input === 'string' ? input : JSON.stringify(input),
  );
const outputOf = async (input: unknown, ...args: string[]): Promise<unknown> => {
  const { exitCode, output, error } = await run(input, ...args);
  expect([exitCode, error]).toEqual([0, '']);
  return JSON.parse(output);
};

/** Letters with which the situation scores what a vector says. */
const lettersFor = (id: string, score: number) => {
  const item = situations.items.find((situation) => situation.id === id);
  const [third = 'a', fourth = 'a'] = (['a', 'b', 'c', 'd'] as const).filter(
    (letter) => letter !== item?.best && letter !== item?.worst,
  );
  const choices: Record<string, readonly (string | undefined)[]> = {
    '2': [item?.best, item?.worst],
    '1': [item?.best, third],
    '0': [third, fourth],
    '-1': [item?.worst, third],
    '-2': [item?.worst, item?.best],
  };
  const [best, worst] = choices[String(score)] ?? [];
  return { best, worst };
};

/** A vector as the command takes it. */
const inputOf = (vector: (typeof vectors)[number]) => {
  const { answers, evidence, situations: scores = {}, peers, medianSeconds } = sheetOf(vector);
  return {
    instrument: trackOf(vector).id,
    answers,
    evidence,
    situations: Object.fromEntries(
      Object.entries(scores).map(([id, score]) => [id, lettersFor(id, score ?? 0)]),
    ),
    ...(peers && { peers }),
    ...(medianSeconds !== undefined && { medianSeconds }),
  };
};

/** One sentence, on one line, that names the place. */
const sentence = /^[^\n]+[.?]\n$/u;

describe('the command readiness', () => {
  it.each(vectors)('prints every field of the vector: $name', async (vector) => {
    expect(await outputOf(inputOf(vector))).toEqual(expectedOf(vector));
  });

  it('gives an array for an array, in its order', async () => {
    expect(await outputOf(vectors.map(inputOf))).toEqual(vectors.map(expectedOf));
    expect(await outputOf([])).toEqual([]);
  });

  it('needs nothing but the instrument', async () => {
    expect(await outputOf({ instrument: 'em-aspiring' })).toEqual(expectedOf(vectorNamed('V2')));
  });

  it('reads absent and null ends, ticks and answers as not given', async () => {
    const output = await outputOf({
      instrument: 'em-aspiring',
      answers: { 'ppl.1to1': null },
      evidence: { PPL: { s: null, r: true }, TEC: {} },
      situations: { 'sjt.slip': { best: null }, 'sjt.outage': {} },
      medianSeconds: null,
    });
    expect(output).toEqual(expectedOf(vectorNamed('V2')));
  });

  it('ignores situations outside the track', async () => {
    const input = inputOf(vectorNamed('V8'));
    const outage = { ...input.situations, 'sjt.outage': { best: 'b', worst: 'c' } };
    expect(await outputOf({ ...input, situations: outage })).toEqual(expectedOf(vectorNamed('V8')));
  });

  it.each<[string, string, unknown]>([
    ['nothing', 'The input is empty', ''],
    ['spaces', 'The input is empty', '  \n'],
    ['broken JSON', 'not valid JSON', '{"instrument":'],
    ['a number', 'input must be an object', 5],
    ['null', 'input must be an object', null],
    ['a nested array', 'input[0] must be an object', [[]]],
    ['no instrument', 'input.instrument', {}],
    ['an unknown instrument', 'input.instrument', { instrument: 'em-motivation' }],
    ['an unknown key', '"answer"', { instrument: 'em-aspiring', answer: {} }],
    [
      'an unknown item',
      '"ppl.1to2"; did you mean "ppl.1to1"?',
      { instrument: 'em-aspiring', answers: { 'ppl.1to2': 1 } },
    ],
    [
      'an item of the other track',
      '"p.hir.loop"',
      { instrument: 'em-aspiring', answers: { 'p.hir.loop': 1 } },
    ],
    ['a level above 4', 'answers["ppl.1to1"]', { instrument: 'em-aspiring', answers: { 'ppl.1to1': 5 } }],
    ['half a level', 'answers["ppl.1to1"]', { instrument: 'em-aspiring', answers: { 'ppl.1to1': 2.5 } }],
    ['a level as text', 'answers["ppl.1to1"]', { instrument: 'em-aspiring', answers: { 'ppl.1to1': '3' } }],
    ['an unknown word', 'answers["ppl.1to1"]', { instrument: 'em-aspiring', answers: { 'ppl.1to1': 'NC' } }],
    ['answers as a list', 'input.answers must be an object', { instrument: 'em-aspiring', answers: [] }],
    ['an area of the other track', '"PER"', { instrument: 'em-aspiring', evidence: { PER: {} } }],
    ['an unknown tick', '"x"', { instrument: 'em-aspiring', evidence: { PPL: { x: true } } }],
    ['a tick as a number', 'evidence.PPL.s', { instrument: 'em-aspiring', evidence: { PPL: { s: 1 } } }],
    ['an unknown situation', '"sjt.slipp"', { instrument: 'em-aspiring', situations: { 'sjt.slipp': {} } }],
    [
      'an unknown letter',
      'situations["sjt.slip"].best',
      { instrument: 'em-aspiring', situations: { 'sjt.slip': { best: 'e' } } },
    ],
    [
      'peers without a median',
      'peers.PPL.median',
      { instrument: 'em-aspiring', peers: { PPL: { self: 3 } } },
    ],
    [
      'peers above 4',
      'peers.PPL.self',
      { instrument: 'em-aspiring', peers: { PPL: { self: 5, median: 3 } } },
    ],
    ['negative seconds', 'medianSeconds', { instrument: 'em-aspiring', medianSeconds: -1 }],
    ['endless seconds', 'medianSeconds', '{"instrument":"em-aspiring","medianSeconds":1e999}'],
    ['a prototype key', '"__proto__"', '{"instrument":"em-aspiring","answers":{"__proto__":3}}'],
    ['a line break in a key', 'unknown key', { instrument: 'em-aspiring', 'a\nb. c': 1 }],
    ['a huge key', 'unknown key', { instrument: 'em-aspiring', ['a'.repeat(100_000)]: 1 }],
  ])('refuses %s in one sentence, with exit code 2', async (_, part, input) => {
    const { exitCode, output, error } = await run(input);
    expect([exitCode, output]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
    expect(error.length).toBeLessThan(300);
  });

  it('rejects a whole array for one bad element, and names it', async () => {
    const { exitCode, output, error } = await run([
      { instrument: 'em-aspiring' },
      { instrument: 'em-aspiring', answers: { 'ppl.growth': 7 } },
    ]);
    expect([exitCode, output]).toEqual([2, '']);
    expect(error).toBe(
      'input[1].answers["ppl.growth"] must be 0, 1, 2, 3, 4, "nc", "na" or null, and is 7.\n',
    );
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect(await outputOf(`\uFEFF${JSON.stringify({ instrument: 'em-aspiring' })}`)).toMatchObject({
      shown: '–',
    });
  });
});

describe('the command plan', () => {
  it('makes a plan for 30 days', async () => {
    const output = await outputOf(
      {
        kind: '30d',
        track: 'aspiring',
        band: 'close',
        gaps: ['HIR:opportunity:750', 'STR:practice:50'],
        evidence: { PPL: 3 },
        blind: [],
        motivation: null,
        target: 'both',
        start: '2026-01-15',
      },
      'plan',
    );
    expect(output).toMatchObject({ reviewOn: '2026-02-14' });
    const { tasks } = output as { tasks: Record<string, unknown>[] };
    expect(tasks.map(({ id }) => id)).toEqual([
      'role-type',
      'adverts',
      'manager-talk',
      'item:TEC',
      'item:DEL',
      'item:COM',
      'do:HIR',
      'check:HIR',
      'do:STR',
      'headline',
      'stories',
      'decide',
    ]);
    expect(Object.keys(tasks[0] ?? {})).toEqual(['id', 'templateId', 'competency', 'phase', 'text', 'guide']);
  });

  it('takes what is missing as no attempt', async () => {
    const output = (await outputOf({ kind: '30d', start: '2026-01-15' }, 'plan')) as {
      tasks: { id: string }[];
    };
    expect(output.tasks.map(({ id }) => id)).toContain('take-assessment');
  });

  it('makes a plan for 90 days', async () => {
    expect(
      await outputOf([{ kind: '30-60-90', team: 'trouble', start: '2026-01-15' }], 'plan'),
    ).toMatchObject([{ reviewOn: '2026-04-15' }]);
  });

  it.each<[string, string, unknown]>([
    ['no kind', 'input.kind', {}],
    ['no start', 'input.start', { kind: '30d' }],
    ['a day that does not exist', 'YYYY-MM-DD', { kind: '30d', start: '2026-02-30' }],
    ['a gap of the other track', 'gaps[0]', { kind: '30d', start: '2026-02-20', gaps: ['PER:practice:1'] }],
    ['a gap of an unknown type', 'gaps[0]', { kind: '30d', start: '2026-02-20', gaps: ['HIR:luck:1'] }],
    [
      'an area twice',
      'each area once',
      { kind: '30d', start: '2026-02-20', gaps: ['HIR:practice:1', 'HIR:evidence:1'] },
    ],
    [
      'a band of the other track',
      'input.band',
      { kind: '30d', track: 'practising', start: '2026-02-20', band: 'close' },
    ],
    ['an unknown blind spot', 'blind[0]', { kind: '30d', start: '2026-02-20', blind: ['XXX'] }],
    ['evidence above 3', 'evidence.HIR', { kind: '30d', start: '2026-02-20', evidence: { HIR: 4 } }],
    ['an unknown team', 'input.team', { kind: '30-60-90', start: '2026-02-20', team: 'old' }],
    ['a key of the other kind', '"band"', { kind: '30-60-90', start: '2026-02-20', band: 'close' }],
  ])('refuses %s in one sentence', async (_, part, input) => {
    const { exitCode, error } = await run(input, 'plan');
    expect(exitCode).toBe(2);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });
});

describe('the tools', () => {
  it.each([
    [[], 'Name a tool (readiness, plan)'],
    [['readines'], 'did you mean readiness?'],
    [['constructor'], 'There is no tool "constructor"'],
    [['readiness', 'answers.json'], 'standard input'],
  ])('are named by one argument: %j', async (args, part) => {
    const { exitCode, error } = await runTool(args, async () => '{}');
    expect(exitCode).toBe(2);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });

  it('run from any folder, with exit codes and streams', () => {
    const tool = join(import.meta.dirname, '../../../src/tooling/tool.ts');
    const start = (input: string) =>
      spawnSync(process.execPath, [tool, 'readiness'], { input, cwd: '/', encoding: 'utf8' });
    const good = start('{"instrument":"em-practising"}');
    expect([good.status, good.stderr]).toEqual([0, '']);
    expect(JSON.parse(good.stdout)).toMatchObject({ shown: '–', band: null });
    const bad = start('{');
    expect([bad.status, bad.stdout, bad.stderr]).toEqual([2, '', 'The input is not valid JSON.\n']);
  });
});
