import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOf } from '#domain/assessment/share/fragment.ts';
import { encodeDelivery, readDeliveries, readDelivery } from '#domain/dora/delivery-link.ts';
import { anySigns, answersOf } from '../../../support/delivery.ts';
import { wrapped } from '../../../support/wrapped-links.ts';

const link = '#d=1.44523.fsk.';
const whole = link + checkOf('1.44523.fsk');
const seal = (text: string) => `#d=${text}.${checkOf(text)}`;

describe('the link of a delivery check', () => {
  it('has the form that is published', () => {
    expect(encodeDelivery({ answers: answersOf('44523'), day: '2026-01-15' })).toBe(whole);
  });

  it('gives back all answers and the day', () => {
    fc.assert(
      fc.property(anySigns, fc.nat(40_000), (signs, days) => {
        const shared = {
          answers: answersOf(signs),
          day: new Date(days * 86_400_000).toISOString().slice(0, 10),
        };
        const fragment = encodeDelivery(shared);
        expect(fragment).toMatch(/^#d=[0-9a-z.]+$/u);
        expect(readDelivery(fragment)).toEqual(shared);
        expect(readDelivery(`see https://example.org/tools/dora/${fragment}\n`)).toEqual(shared);
      }),
    );
  });

  it.each([
    '',
    '#',
    '#d',
    'd=1',
    '?d=1.44523.fsk',
    '#r=1.a1.0',
    '#check=abc',
    'https://example.org/tools/dora/',
  ])('is not seen in %j', (text) => {
    expect(readDelivery(text)).toBeNull();
  });

  it('is refused wherever it is cut off, and where a sign is changed or two are swapped', () => {
    const damaged = [...whole].flatMap((sign, at) => {
      if (at < '#d='.length) return [];
      const swapped = whole.slice(0, at) + (whole[at + 1] ?? '') + sign + whole.slice(at + 2);
      return [
        whole.slice(0, at),
        whole.slice(0, at) + (sign === 'z' ? 'y' : 'z') + whole.slice(at + 1),
        swapped,
      ];
    });
    for (const text of damaged)
      if (text !== whole) expect(readDelivery(text), text).toEqual({ problem: 'cut-off' });
  });

  it.each([
    ['a sign outside the alphabet', seal('1.47523.fsk')],
    ['a range of zero', seal('1.04523.fsk')],
    ['a rate row of six', seal('1.44526.fsk')],
    ['a capital U', seal('1.4452U.fsk')],
    ['an answer too few', seal('1.4452.fsk')],
    ['an answer too many', seal('1.445233.fsk')],
    ['no day', seal('1.44523.')],
    ['a day that is none', seal('1.44523.<b>')],
    ['a part too many', seal('1.44523.fsk.u')],
    ['markup', '#d=<img src=x onerror=alert(1)>'],
    ['the name of a built-in', seal('__proto__.44523.fsk')],
    ['nothing', '#d='],
  ])('is refused with %s', (_, text) => {
    expect(readDelivery(text)).toEqual({ problem: 'cut-off' });
  });

  it('says that a later format is newer, and refuses what is too long', () => {
    expect(readDelivery(seal('2.44523.fsk'))).toEqual({ problem: 'unknown-version' });
    expect(readDelivery(`#d=${'1'.repeat(2_000_000)}`)).toEqual({ problem: 'too-long' });
  });

  it('never throws, and never gives answers for junk', () => {
    fc.assert(
      // Any 16 bits, lone surrogates too.
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 60 }), (codes) => {
        const read = readDelivery(`#d=${String.fromCharCode(...codes)}`);
        expect(read === null || 'problem' in read).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a pasted text', () => {
  it('gives all links in it, also the same one twice, and each reason why one cannot be read once', () => {
    const other = encodeDelivery({ answers: answersOf('6u5u0'), day: '2026-01-16' });
    const text = `Sam: https://example.org/handbook/tools/dora/${other}\n<${whole}>, ${whole} #d=1 and #d=2`;
    expect(readDeliveries(text)).toEqual({
      shared: [other, whole, whole].map(readDelivery),
      problems: ['cut-off'],
    });
  });

  it.each(Object.entries(wrapped))('gives each of several links that came as %s', (_, wrap) => {
    const others = ['44523', '6u5u0', '44523'].map((signs) =>
      encodeDelivery({ answers: answersOf(signs), day: '2026-01-16' }),
    );
    const text = others.map((fragment) => wrap(`https://example.org/tools/dora/${fragment}`)).join('\n');
    expect(readDeliveries(text)).toEqual({ shared: others.map(readDelivery), problems: [] });
  });

  it('gives nothing where there is no link', () => {
    expect(readDeliveries('I think we deploy weekly?')).toEqual({ shared: [], problems: [] });
  });
});
