import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import Contents from '#components/chrome/Contents.astro';
import Footer from '#components/chrome/Footer.astro';
import Facts from '#components/chrome/Facts.astro';
import Header from '#components/chrome/Header.astro';
import Related from '#components/chrome/Related.astro';
import Wheel from '#components/chrome/Wheel.astro';
import type { RelatedGroup } from '#domain/library/related.ts';
import type { Entry } from '#domain/library/types.ts';
import { termSchema } from '#schemas/term.ts';
import { themeSchema } from '#schemas/theme.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});
const render = (component: Parameters<AstroContainer['renderToString']>[0], props: Record<string, unknown>) =>
  container.renderToString(component, { props });

const term = (id: string): Entry<'terms'> => ({
  collection: 'terms',
  id,
  data: termSchema.parse({ title: `Term ${id}`, definition: 'What it means.' }),
  body: '',
});

describe('Header', () => {
  test('marks the shelf the reader stands in, and no other', async () => {
    const html = await render(Header, { path: '/frameworks/sbi/' });
    expect(html.match(/aria-current/gu)).toHaveLength(1);
    expect(html).toMatch(/href="\/frameworks\/" aria-current="true"/u);
  });

  test('marks the self-assessment alone, though it is one of the tools', async () => {
    const html = await render(Header, { path: '/tools/readiness/' });
    expect(html.match(/aria-current/gu)).toHaveLength(1);
    expect(html).toMatch(/href="\/tools\/readiness\/" aria-current="true"/u);
  });

  test('lists everything once in four groups, and marks what the row leaves out', async () => {
    const html = await render(Header, { path: '/' });
    const groups = html
      .split(/<b(?=[ >])/u)
      .slice(1)
      .map((part) => [...part.matchAll(/>\s*([^<>]*[^\s<>])\s*<\/[ab]>/gu)].map(([, text]) => text));
    expect(groups.map(([group, ...links]) => [group, links.slice(0, 6)])).toEqual([
      ['Do', ['Situations', 'Templates', 'Tools', 'Words to say']],
      ['Know', ['Guides', 'Frameworks', 'Answers', 'Books', 'Reading paths', 'Terms']],
      ['Become', ['Career', 'Self-assessment', 'Comparisons', 'Interview questions', 'Cases']],
      ['About', ['All', 'About', 'Sources', 'What changed']],
    ]);
    expect(html.match(/class="more"/gu)).toHaveLength(10);
  });

  test('opens the menu and leads to search without scripts', async () => {
    const html = await render(Header, { path: '/' });
    expect(html).toContain('popovertarget="menu"');
    expect(html).toMatch(/<a[^>]*href="\/search\/"/u);
  });
});

describe('Footer', () => {
  test('leads to every collection in the groups of the menu, and to the pages about the site', async () => {
    const html = await render(Footer, { about: [{ href: '/about/privacy/', text: 'Privacy' }] });
    expect([...html.matchAll(/<h2[^>]*>([^<]*)/gu)].map(([, text]) => text?.trim())).toEqual([
      'Do',
      'Know',
      'Become',
      'About',
      'Reading settings',
    ]);
    for (const path of ['tools', 'books', 'terms', 'sources', 'cases', 'index', 'about/privacy'])
      expect(html).toContain(`href="/${path}/"`);
    expect(html).not.toContain('href="/about/"');
  });
});

describe('Related', () => {
  const group = (direction: 'in' | 'out'): RelatedGroup => ({
    collection: 'terms',
    direction,
    links: [{ entry: term('span'), why: 'to count people' }],
  });

  test('names why a reader would follow each link', async () => {
    const html = await render(Related, { groups: [group('out')] });
    expect(html).toContain('href="/terms/span/"');
    expect(html).toContain('to count people');
  });

  test('words the heading by the direction of the links', async () => {
    expect(await render(Related, { groups: [group('out')] })).toContain('Terms it uses');
    expect(await render(Related, { groups: [group('in')] })).toContain('Terms explained by it');
  });

  test('shows nothing where there are no links', async () => {
    expect((await render(Related, { groups: [] })).trim()).toBe('');
  });
});

test('Contents lists the headings as links', async () => {
  const html = await render(Contents, {
    items: [{ depth: 2, slug: 'in-short', text: 'In short', children: [] }],
  });
  expect(html).toMatch(/<a href="#in-short"[^>]*>In short/u);
});

test('Facts are a description list, with a link where there is one', async () => {
  const html = await render(Facts, {
    facts: [
      { label: 'By', value: 'Ada' },
      { label: 'At', value: 'there', href: 'https://a.example' },
    ],
  });
  expect(html).toMatch(/<dt[^>]*>By<\/dt>\s*<dd[^>]*>Ada/u);
  expect(html).toContain('href="https://a.example"');
});

test('Wheel links every theme, also one without guides', async () => {
  const theme = (id: string, order: number): Entry<'themes'> => ({
    collection: 'themes',
    id,
    data: themeSchema.parse({
      title: `${id} & more`,
      description: 'A theme of the job that a test needs to draw a wheel.',
      hue: 'people',
      order,
    }),
    body: '',
  });
  const html = await render(Wheel, { themes: [theme('people', 1), theme('strategy', 2)], guides: [] });
  expect(html).toContain('href="/responsibilities/#people"');
  expect(html).toContain('href="/responsibilities/#strategy"');
  expect(html).toContain('2 themes with 0 guides');
});
