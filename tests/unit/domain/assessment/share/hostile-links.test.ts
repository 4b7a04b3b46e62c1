import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOf } from '#domain/assessment/share/fragment.ts';
import { readLink, readLinks } from '#domain/assessment/share/read-link.ts';
import { layouts } from '../../../../support/assessment.ts';
import { wrapped } from '../../../../support/wrapped-links.ts';

const full = '1.a1.33234433343310213323332221223212.377317310.00010000001000.cdbddbac.fsk.46';
const seal = (key: string, text: string) => `#${key}=${text}.${checkOf(text)}`;
const problemOf = (text: string) => {
  const link = readLink(text, layouts);
  return link?.kind === 'problem' ? link.problem : link;
};

describe('a fragment of something else', () => {
  it.each([
    '',
    '#',
    '#area-3',
    'https://example.org/tools/readiness/',
    '#r',
    'r=5',
    'https://example.org/?r=1.a1.zz',
    '#x=1.a1',
    '#rr=1',
  ])('is none of ours: %j', (text) => {
    expect(readLink(text, layouts)).toBeNull();
  });
});

describe('a link', () => {
  it.each([
    `https://example.org/handbook/tools/readiness/#r=${full}`,
    `#r=${full}`,
    `r=${full}`,
    `  r=${full}\n`,
    `see https://example.org/#other and https://example.org/#r=${full}`,
  ])('is found in an address, a fragment, a code or a pasted text: %j', (text) => {
    expect(readLink(text, layouts)).toMatchObject({ kind: 'full' });
  });
});

describe.each(['r', 'p'] as const)('a link with the key %s', (key) => {
  const reply = '1.a1.knqw2icl.1.uu3u2uuuuu3uuuku4uu3uuuu2u1uu2uu.fsn.x7k2p9.f7';
  const link = `https://example.org/handbook/tools/readiness/#${key}=${key === 'r' ? full : reply}`;

  it.each(Object.entries(wrapped))('is found once in %s', (_, wrap) => {
    expect(readLinks(wrap(link), layouts)).toEqual([readLink(link, layouts)]);
    expect(readLink(link, layouts)).not.toHaveProperty('problem');
  });
});

describe('a damaged link', () => {
  it.each(Object.entries(wrapped))('is damaged in %s too', (_, wrap) => {
    const damaged = `https://example.org/#r=${full.replace('.fsk', '.fsl')}`;
    for (const read of readLinks(wrap(damaged), layouts))
      expect(read).toEqual({ kind: 'problem', problem: 'cut-off' });
  });

  it('is refused wherever it is cut off', () => {
    const text = `#r=${full}`;
    for (let length = '#r='.length; length < text.length; length++)
      expect(problemOf(text.slice(0, length))).toBe('cut-off');
  });

  it('is refused where one character is changed', () => {
    for (let at = 0; at < full.length; at++) {
      const changed = full.slice(0, at) + (full[at] === 'z' ? 'y' : 'z') + full.slice(at + 1);
      expect(problemOf(`#r=${changed}`)).toBe('cut-off');
    }
  });

  it('is refused where two neighbours are swapped', () => {
    for (let at = 0; at + 1 < full.length; at++) {
      const [a = '', b = ''] = full.slice(at, at + 2);
      if (a !== b) expect(problemOf(`#r=${full.slice(0, at)}${b}${a}${full.slice(at + 2)}`)).toBe('cut-off');
    }
  });

  it.each([
    [
      'parts in another order',
      seal('r', '1.a1.377317310.33234433343310213323332221223212.00010000001000.cdbddbac.fsk'),
    ],
    ['a part missing', seal('r', '1.a1.33234433343310213323332221223212.377317310.00010000001000.fsk')],
    ['a part too many', seal('r', `${full.slice(0, -3)}.u`)],
    ['one answer too few', seal('r', full.slice(0, -3).replace('.33', '.3'))],
    ['the parts of the other track', seal('r', full.slice(0, -3).replace('a1', 'p1'))],
    ['nothing', '#r='],
    ['dots', '#r=........'],
    ['a right check over nothing', seal('r', '')],
    ['a summary with a part too many', seal('r', 's1.a1.7n29q39132s27n17f34n26h14n0.fsk.u')],
    ['a summary with an area missing', seal('r', 's1.a1.7n29q39132s27n17f34n26h.fsk')],
    ['a reply with a part too many', seal('p', `1.a1.0.1.${'u'.repeat(32)}.fsn.x7k2p9.u`)],
    ['a reply with an answer too few', seal('p', `1.a1.0.1.${'u'.repeat(31)}.fsn.x7k2p9`)],
    ['a reply without a nonce', seal('p', `1.a1.0.1.${'u'.repeat(32)}.fsn.`)],
    ['a request with a part too many', seal('q', '1.a1.0.fsk.x7k2p9.u')],
    ['a request with a short nonce', seal('q', '1.a1.knqw2icl.fsk.x7k2p')],
    ['a request with a capital nonce', seal('q', '1.a1.knqw2icl.fsk.X7K2P9')],
    ['a track by the name of a built-in', seal('r', '1.constructor.0')],
    ['a format by the name of a built-in', seal('r', '__proto__.a1.0')],
    ['percent signs', '#r=1.a1.%F0%9F%98%80'],
    ['non-ASCII text', '#r=1.a1.ä😀.46'],
  ])('is refused with %s', (_, text) => {
    expect(problemOf(text)).toBe('cut-off');
  });

  it.each([
    ['a later format', seal('r', '2.a1.0')],
    ['a later summary', seal('r', 's2.a1.0')],
    ['a later major', seal('r', full.slice(0, -3).replace('a1', 'a2'))],
    ['another track', seal('p', '1.z1.0')],
    ['a kind of request it does not know', seal('q', 's1.a1.7n29q39132s27n17f34n26h14n0.fsk')],
  ])('is refused with %s, and says that it is newer', (_, text) => {
    expect(problemOf(text)).toBe('unknown-version');
  });

  it('is refused when it is too long, before anything is computed', () => {
    expect(problemOf(seal('r', '1.a1.'.padEnd(400, 'u')))).toBe('too-long');
    expect(problemOf(`#r=${'1'.repeat(25_000_000)}`)).toBe('too-long');
  });
});

describe('junk', () => {
  const anyCharacter = fc
    .oneof(fc.string({ minLength: 1, maxLength: 1 }), fc.constantFrom('5', '9', 'k', 'X', '-', 'é', 'e'))
    .filter((sign) => sign !== '.');
  const signs = (length: number) =>
    fc
      .array(anyCharacter, { minLength: length, maxLength: length })
      .map((list) => list.join('').slice(0, length));

  it('never decodes to an answer, even with the right check', () => {
    fc.assert(
      fc.property(
        signs(32),
        signs(9),
        signs(14),
        signs(8),
        signs(3),
        (answers, evidence, motivation, situations, day) => {
          const link = readLink(
            seal('r', ['1', 'a1', answers, evidence, motivation, situations, day].join('.')),
            layouts,
          );
          if (link?.kind !== 'full') return;
          const known: Record<string, unknown> = { n: 'nc', x: 'na', 0: 0, 1: 1, 2: 2, 3: 3, 4: 4 };
          expect(Object.values(link.answers)).toEqual(
            [...Array(32).keys()].map((at) => known[answers[at] ?? ''] ?? null),
          );
          expect(Object.values(link.evidence).map(({ s, r, c }) => s || r || c)).toEqual(
            [...Array(9).keys()].map((at) => /[1-7]/u.test(evidence[at] ?? '')),
          );
          const choices = Object.values(link.motivation ?? {});
          expect(choices.map((choice) => choice !== null)).toEqual(
            choices.map((_, at) => /[012s]/u.test(motivation[at] ?? '')),
          );
          const ends = Object.values(link.situations ?? {}).flatMap(({ best, worst }) => [best, worst]);
          expect(ends.map((end) => end !== null)).toEqual(
            ends.map((_, at) => /[abcd]/u.test(situations[at] ?? '')),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never decodes to a score or a colleague’s answer', () => {
    fc.assert(
      fc.property(signs(27), signs(32), (summary, reply) => {
        const shared = readLink(seal('r', `s1.a1.${summary}.fsk`), layouts);
        if (shared?.kind === 'summary')
          expect(
            Object.values(shared.areas).every(
              ({ score, evidence }) =>
                (score === null || (Number.isInteger(score) && score >= 0 && score <= 400)) &&
                [null, 0, 1, 2, 3].includes(evidence),
            ),
          ).toBe(true);
        const link = readLink(seal('p', `1.a1.0.9.${reply}.fsk.abcdef`), layouts);
        if (link?.kind !== 'peer-reply') return;
        expect(link.relation).toBeNull();
        for (const answer of Object.values(link.answers))
          expect([null, 'k', 0, 1, 2, 3, 4]).toContain(answer);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    const prefixes = fc.constantFrom('', '#r=', '#q=', '#p=', '#r=1.a1.', '#r=s1.p1.', '#p=1.p1.');
    fc.assert(
      fc.property(prefixes, fc.string({ unit: 'binary', maxLength: 120 }), (prefix, text) => {
        const link = readLink(prefix + text, layouts);
        expect(link === null || link.kind === 'problem').toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
