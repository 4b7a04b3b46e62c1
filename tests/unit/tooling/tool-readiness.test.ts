import { describe, expect, it } from 'vitest';
import { situations } from '../../support/instruments.ts';
import { expectedOf, sheetOf, trackOf, vectorNamed, vectors } from '../../support/readiness-vectors.ts';
import { outputOf, run, sentence } from '../../support/tool.ts';

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

describe('the command readiness', () => {
  it.each(vectors)('prints every field of the vector: $name', async (vector) => {
    expect(await outputOf('readiness', inputOf(vector))).toEqual(expectedOf(vector));
  });

  it('gives an array for an array, in its order', async () => {
    expect(await outputOf('readiness', vectors.map(inputOf))).toEqual(vectors.map(expectedOf));
    expect(await outputOf('readiness', [])).toEqual([]);
  });

  it('needs nothing but the instrument', async () => {
    expect(await outputOf('readiness', { instrument: 'em-aspiring' })).toEqual(expectedOf(vectorNamed('V2')));
  });

  it('reads absent and null ends, ticks and answers as not given', async () => {
    const output = await outputOf('readiness', {
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
    expect(await outputOf('readiness', { ...input, situations: outage })).toEqual(
      expectedOf(vectorNamed('V8')),
    );
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
    const { exitCode, output, error } = await run('readiness', input);
    expect([exitCode, output]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
    expect(error.length).toBeLessThan(300);
  });

  it('rejects a whole array for one bad element, and names it', async () => {
    const { exitCode, output, error } = await run('readiness', [
      { instrument: 'em-aspiring' },
      { instrument: 'em-aspiring', answers: { 'ppl.growth': 7 } },
    ]);
    expect([exitCode, output]).toEqual([2, '']);
    expect(error).toBe(
      'input[1].answers["ppl.growth"] must be 0, 1, 2, 3, 4, "nc", "na" or null, and is 7.\n',
    );
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect(
      await outputOf('readiness', `\uFEFF${JSON.stringify({ instrument: 'em-aspiring' })}`),
    ).toMatchObject({
      shown: '–',
    });
  });
});
