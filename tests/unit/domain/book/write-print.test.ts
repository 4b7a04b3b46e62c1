import { describe, expect, it } from 'vitest';
import { bindPages } from '#domain/book/bind-book.ts';
import { deadLinks, writePrint } from '#domain/book/write-print.ts';
import { smallData, smallPage, smallParts } from '../../../support/book.ts';

const print = (sheets: Readonly<Record<string, number>>) =>
  writePrint(smallParts, bindPages(smallParts, smallPage), smallData, {
    title: 'A book',
    cover: '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    style: '',
    sheetOf: (anchor) => sheets[anchor] ?? null,
  });

describe('the book for the printer', () => {
  it('has no link that leads nowhere', () => {
    expect(deadLinks(print({}))).toEqual([]);
  });

  it('names the sheet of every chapter in its contents', () => {
    const html = print({ 'part-people': 3, 'responsibilities-hiring': 4, 'terms-by-s': 11 });
    const lines = Array.from(
      html.matchAll(/<a href="#([^"]+)"><span>([^<]+)<\/span> <span class="sheet-number">(\d+)/gu),
      ([, anchor, title, sheet]) => [anchor, title, sheet],
    );
    expect(lines).toEqual([
      ['part-people', 'People &amp; Team', '3'],
      ['responsibilities-hiring', 'Hiring', '4'],
      ['responsibilities-onboarding', 'Onboarding', '000'],
      ['part-reference', 'Reference', '000'],
      ['terms-by-s', 'S', '11'],
    ]);
  });

  it('has headings in steps: parts, shelves, pages', () => {
    const levels = Array.from(
      print({}).matchAll(/<h(\d)[^>]*>([^<]+)/gu),
      ([, level, text]) => `${level} ${text}`,
    );
    expect(levels.slice(levels.indexOf('1 People &amp; Team'))).toEqual([
      '1 People &amp; Team',
      '2 Guides',
      '3 Hiring',
      '4 In short',
      '4 Where this leads',
      '3 Onboarding',
      '4 Week one',
      '1 Reference',
      '2 Terms',
      '3 S',
      '4 SLA',
      '4 SLO',
      '5 More',
    ]);
  });
});

it('a link to a place that is not there is dead', () => {
  expect(
    deadLinks('<p id="a"><a href="#a">x</a><a href="#b">y</a><a href="https://x.example/#c">z</a>'),
  ).toEqual(['b']);
});
