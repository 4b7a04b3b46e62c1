import { describe, expect, it } from 'vitest';
import { findRationedPhrases, mostPages, rationedPhrases } from '#domain/library/rationed-phrases.ts';

const formulasOf = (text: string) => findRationedPhrases(text).map(({ formula }) => formula);

describe('findRationedPhrases', () => {
  it.each([
    ['The price is two hours a week.', 'The price'],
    ['We accept the price: a fix waits.', 'The price'],
    ['Read from the top and stop at the first line that fits.', 'Stop at the first line that fits'],
    ['Stop at the first row that is true.', 'Stop at the first line that fits'],
    ['It was not free. Sales had told a partner.', 'It was not free'],
    ["It wasn't free.", 'It was not free'],
    ['It is failing when the colours never change.', 'It is failing when'],
    ['They are failing when engineers ask both.', 'It is failing when'],
    ['"Let me know" sounds generous.', 'sounds generous, feels careful'],
    ['Another opinion feels careful.', 'sounds generous, feels careful'],
    ['It feels like trust.', 'sounds generous, feels careful'],
    ['Never cancel twice running.', 'twice running'],
    ['If it goes two weeks running, choose another slot.', 'twice running'],
    ['A rule of thumb helps.', 'rule of thumb'],
    ['The weights, limits and bands are our judgement.', 'our own thresholds'],
    ['Our thresholds for a team of six.', 'our own thresholds'],
  ])('finds the formula in "%s"', (text, formula) => {
    expect(formulasOf(text)).toEqual([formula]);
  });

  it.each([
    'The price range is in the advert; the price per seat rose.',
    'Stop at the first floor.',
    'Lunch is free, and her Friday was not.',
    'The build is failing. When it does, look.',
    'He sounds like a director. It feels worse.',
    'She was running twice a week; a team running two services.',
    'Our budget and our own team.',
    'The threshold is 40.',
  ])('leaves alone "%s"', (text) => {
    expect(formulasOf(text)).toEqual([]);
  });

  it('finds every use, with its place', () => {
    expect(findRationedPhrases('The price: one. The price: two.')).toEqual([
      { formula: 'The price', at: 0 },
      { formula: 'The price', at: 16 },
    ]);
  });
});

describe('mostPages', () => {
  const phrase = (formula: string) => rationedPhrases.find((each) => each.formula === formula)!;

  it.each([
    ['The price', 80, 20],
    ['The price', 79, 19],
    ['The price', 3, 1],
    ['It was not free', 40, 1],
    ['It was not free', 100, 2],
    ['rule of thumb', 40, 40],
  ])('lets "%s" stand on, of %i pages, %i', (formula, pages, most) => {
    expect(mostPages(phrase(formula), pages)).toBe(most);
  });
});
