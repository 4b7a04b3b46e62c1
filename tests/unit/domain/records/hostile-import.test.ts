import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImport } from '#domain/records/import.ts';
import { maxImportBytes } from '#domain/records/limits.ts';
import { frozenText } from '../../../support/records.ts';

const now = '2026-02-01T12:00:00.000Z';
const read = (text: string) => readImport(new TextEncoder().encode(text));

describe('a hostile file', () => {
  /** A changed copy of the frozen file. */
  const changed = (
    change: (file: Record<string, never> & { data: Record<string, Record<string, unknown>[]> }) => unknown,
  ) => {
    const file = JSON.parse(frozenText);
    change(file);
    return JSON.stringify(file);
  };

  it.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['spaces', ' \n ', 'empty'],
    ['text', 'Dear Sir', 'not-json'],
    ['a cut-off download', frozenText.slice(0, 1000), 'not-json'],
    ['zero bytes', '\0\0\0', 'not-text'],
    ['a list', '[]', 'not-an-export'],
    ['null', 'null', 'not-an-export'],
    ['a number', '1', 'not-an-export'],
    ['another program’s file', '{"kind":"other","schema":1}', 'not-an-export'],
    ['a later version', changed((file) => Object.assign(file, { schema: 2 })), 'future-version'],
    [
      'a later version with fields of its own',
      '{"kind":"em-playbook-export","schema":7,"records":[]}',
      'future-version',
    ],
    ['version 0', changed((file) => Object.assign(file, { schema: 0 })), 'wrong-shape'],
    ['half a version', changed((file) => Object.assign(file, { schema: 1.5 })), 'wrong-shape'],
    ['a version as text', changed((file) => Object.assign(file, { schema: '1' })), 'wrong-shape'],
    ['no data', changed((file) => Reflect.deleteProperty(file, 'data')), 'wrong-shape'],
    ['an unknown list', changed((file) => Object.assign(file.data, { secrets: [] })), 'wrong-shape'],
    [
      'an unknown field',
      changed((file) => Object.assign(file.data['bullets']![0]!, { html: 'x' })),
      'wrong-shape',
    ],
    [
      'a level of 5',
      changed((file) =>
        Object.assign(file.data['attempts']![0]!, { answers: { 'ppl.1to1': { v: 5, at: now } } }),
      ),
      'wrong-shape',
    ],
    [
      'a bare level',
      changed((file) => Object.assign(file.data['attempts']![0]!, { answers: { 'ppl.1to1': 3 } })),
      'wrong-shape',
    ],
    [
      'a time without milliseconds',
      changed((file) => Object.assign(file.data['bullets']![0]!, { updatedAt: '2026-01-15T09:30:00Z' })),
      'wrong-shape',
    ],
    [
      'a local time',
      changed((file) =>
        Object.assign(file.data['bullets']![0]!, { updatedAt: '2026-01-15T09:30:00.000+02:00' }),
      ),
      'wrong-shape',
    ],
    [
      'a month 13',
      changed((file) => Object.assign(file.data['evidence']![0]!, { when: { from: '2026-13' } })),
      'wrong-shape',
    ],
    [
      'a title of 301 characters',
      changed((file) => Object.assign(file.data['stories']![0]!, { title: 'x'.repeat(301) })),
      'too-long',
    ],
    [
      'a text of 20,001 characters',
      changed((file) => Object.assign(file.data['bullets']![0]!, { text: 'x'.repeat(20_001) })),
      'too-long',
    ],
    [
      '10,001 records',
      changed((file) => Object.assign(file.data, { bullets: Array(10_001).fill(file.data['bullets']![0]) })),
      'too-many',
    ],
    [
      'an id twice',
      changed((file) => file.data['attempts']!.push(file.data['attempts']![0]!)),
      'duplicate-id',
    ],
    [
      'a nonce twice',
      changed((file) => file.data['requests']!.push(file.data['requests']![0]!)),
      'duplicate-id',
    ],
    ['a prototype key at the top', '{"__proto__":{"kind":"em-playbook-export"},"schema":1}', 'forbidden-key'],
    ['a prototype key deep inside', frozenText.replace('"ppl.1to1"', '"__proto__"'), 'forbidden-key'],
    [
      'a constructor key',
      frozenText.replace('"situation": "Four days"', '"constructor": "Four days"'),
      'forbidden-key',
    ],
    ['endless nesting', '['.repeat(200_000) + ']'.repeat(200_000), 'wrong-shape'],
  ])('is refused: %s', async (_, text, problem) => {
    expect(await read(text)).toMatchObject({ ok: false, problem });
  });

  it('is refused where it is not UTF-8', async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xd8]);
    expect(await readImport(picture)).toMatchObject({ problem: 'not-text' });
  });

  it('is refused at 25 MB, before it is read', async () => {
    expect(await readImport(new Uint8Array(25_000_000))).toEqual({ ok: false, problem: 'too-large' });
    expect(await readImport(new Uint8Array(maxImportBytes + 1))).toMatchObject({ problem: 'too-large' });
  });

  it('names the place that is wrong', async () => {
    const text = changed((file) => Object.assign(file.data['plans']![0]!, { start: 'soon' }));
    expect(await read(text)).toEqual({ ok: false, problem: 'wrong-shape', where: 'data.plans.0.start' });
  });

  it('keeps markup as text', async () => {
    const result = await read(
      changed((file) => Object.assign(file.data['bullets']![0]!, { text: '<img src=x onerror=alert(1)>' })),
    );
    if (!result.ok) throw new Error(result.problem);
    expect(result.data.bullets?.[0]?.text).toBe('<img src=x onerror=alert(1)>');
  });

  it('never throws, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (text) => {
        expect((await read(text)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('never changes the prototype of anything', async () => {
    await read('{"kind":"em-playbook-export","schema":1,"data":{"prefs":{"__proto__":{"polluted":true}}}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
