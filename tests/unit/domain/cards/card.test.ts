import { describe, expect, it } from 'vitest';
import { drawCard, readCard } from '#domain/cards/card.ts';
import { dataAddress, markSvg } from '#domain/cards/mark.ts';

const palette = {
  paper: '#ffffff',
  ink: '#000000',
  soft: '#444444',
  accent: '#b3371b',
  themes: { people: '#aa0000' },
} as const;
const image = '<meta property="og:image" content="https://x.example/book/cards/faqs/a.png">';
const trail =
  '<nav class="trail"><ol><li><a href="/">Site</a></li><li><a href="/faqs/">Q &amp; A</a></li></ol></nav>';

describe('readCard', () => {
  it('reads title, shelf and theme from a built page', () => {
    expect(
      readCard(
        `${image}<main id="main" data-theme="people">${trail}<h1 class="x">Who&#39;s <em>first</em>?</h1>`,
        '/book/',
      ),
    ).toEqual({ path: 'cards/faqs/a.png', title: "Who's first ?", shelf: 'Q & A', theme: 'people' });
  });

  it('wants no card for a page that shows none, and a heading where it shows one', () => {
    expect(readCard('<h1>Gone</h1>', '/')).toBeNull();
    expect(() => readCard(image, '/book/')).toThrow('no heading');
  });
});

describe('drawCard', () => {
  const textsIn = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : Array.isArray(value)
        ? value.flatMap(textsIn)
        : textsIn((value as { props: { children?: unknown } }).props.children ?? []);
  const facts = { path: '', title: 'Hiring', shelf: 'Guides', theme: 'people' };

  it('shows shelf, title and site, in the hue of the theme', () => {
    const card = drawCard(facts, 'EM Playbook', palette);
    expect(textsIn(card).filter(Boolean)).toEqual(['Guides', 'Hiring', 'EM Playbook']);
    expect(JSON.stringify(card)).toContain('#aa0000');
  });

  it('names the site once on pages of no shelf, in the accent', () => {
    const card = drawCard({ ...facts, shelf: '', theme: null }, 'EM Playbook', palette);
    expect(textsIn(card).filter(Boolean)).toEqual(['EM Playbook', 'Hiring']);
    expect(JSON.stringify(card)).toContain(palette.accent);
  });
});

describe('the mark', () => {
  it('is drawn in the accent, and can stand in an address', () => {
    expect(markSvg(palette)).toContain("fill='#b3371b'");
    expect(dataAddress(markSvg(palette, 4))).toMatch(/^data:image\/svg\+xml,%3Csvg[^<>#]+$/u);
  });
});
