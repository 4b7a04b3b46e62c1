import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import Cite from '#components/prose/Cite.astro';
import Compare from '#components/prose/Compare.astro';
import Figure from '#components/prose/Figure.astro';
import Say from '#components/prose/Say.astro';
import SideBySide from '#components/prose/SideBySide.astro';
import Table from '#components/prose/Table.astro';
import TextLink from '#components/prose/TextLink.astro';
import type { PageContext } from '#domain/library/page-context.ts';
import { comparisonSchema } from '#schemas/comparison.ts';
import { sourceSchema } from '#schemas/source.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const source = sourceSchema.parse({
  title: 'A study of loops',
  authors: ['Ada Byron', 'Grace Hopper'],
  year: 1999,
  kind: 'paper',
  doi: '10.1000/1',
  checked: { how: 'abstract', on: '2026-11-21', note: 'Read the abstract.' },
});

const context = (more: Partial<PageContext> = {}): PageContext => ({
  citations: [
    {
      number: 1,
      claim: 'Loops close.',
      source: { collection: 'sources', id: 'byron-1999', data: source, body: '' },
    },
  ],
  figures: [
    {
      name: 'hiring-funnel',
      question: 'How many?',
      alt: 'Out of 120 applicants one is hired after 28 days.',
    },
  ],
  comparison: null,
  noted: new Set(),
  ...more,
});

type Component = Parameters<AstroContainer['renderToString']>[0];
const render = (component: Component, props: Record<string, unknown>, page = context(), slot = '') =>
  container.renderToString(component, { props, locals: { page }, slots: { default: slot } });

describe('Cite', () => {
  test('shows number, short reference, link and claim at the first mention', async () => {
    const html = await render(Cite, { id: 'byron-1999' });
    expect(html).toContain('popovertarget="note-1"');
    expect(html).toContain('id="note-1"');
    expect(html).toContain('Byron and Hopper, 1999');
    expect(html).toContain('/sources/byron-1999/');
    expect(html).toContain('Loops close.');
  });

  test('points to the list of sources at the second mention', async () => {
    const page = context({ noted: new Set(['byron-1999']) });
    const html = await render(Cite, { id: 'byron-1999' }, page);
    expect(html).toContain('href="#source-1"');
    expect(html).not.toContain('note-1');
  });

  test('stops the build when the frontmatter has no such source', async () => {
    await expect(render(Cite, { id: 'nobody-2000' })).rejects.toThrow('nobody-2000');
  });
});

describe('Figure', () => {
  test('draws the figure with its question as caption and its alternative text', async () => {
    const html = await render(Figure, { name: 'hiring-funnel' });
    expect(html).toMatch(/<figcaption[^>]*>How many\?/u);
    expect(html).toContain('aria-label="Out of 120 applicants one is hired after 28 days."');
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/u);
  });

  test('stops the build when the frontmatter does not name it', async () => {
    await expect(render(Figure, { name: 'unknown' })).rejects.toThrow('not in the frontmatter');
  });
});

test('Say holds the words, the moment and a copy button that needs scripts', async () => {
  const html = await render(Say, { when: 'Opening' }, context(), '<p>Hello.</p>');
  expect(html).toMatch(/<blockquote[^>]*data-copy-text[^>]*><p>Hello\./u);
  expect(html).toContain('Opening');
  expect(html).toMatch(/<button[^>]*needs-scripts[^>]*data-copy/u);
});

test('Compare shows both versions and the reason', async () => {
  const html = await render(Compare, {
    weak: 'Do better.',
    strong: 'Ship by Friday.',
    why: 'A date can be kept.',
  });
  for (const text of ['Weaker', 'Do better.', 'Stronger', 'Ship by Friday.', 'A date can be kept.'])
    expect(html).toContain(text);
});

describe('SideBySide', () => {
  const comparison = comparisonSchema.parse({
    title: 'One and two',
    description:
      'A comparison that is only here to be rendered by a test, with a description of fitting length.',
    theme: 'technical',
    reviewed: '2026-11-21',
    left: 'One',
    right: 'Two',
    rows: Array.from({ length: 8 }, (_, index) => ({
      aspect: `Aspect ${index}`,
      left: 'left',
      right: 'right',
    })),
  });

  test('makes one table row of each row of the comparison, with row headings', async () => {
    const html = await render(SideBySide, {}, context({ comparison }));
    expect(html.match(/<th scope="row"/gu)).toHaveLength(8);
    expect(html).toMatch(/<th scope="col"[^>]*>One<\/th>\s*<th scope="col"[^>]*>Two/u);
  });

  test('stops the build on a page that is no comparison', async () => {
    await expect(render(SideBySide, {})).rejects.toThrow('no comparison');
  });
});

test('Table is named by its headings and can be reached by keyboard', async () => {
  const rows = '<thead><tr><th>Stage</th><th>Days</th></tr></thead>';
  const html = await render(Table, {}, context(), rows);
  expect(html).toContain('aria-label="Table: Stage, Days"');
  expect(html).toContain('tabindex="0"');
  expect(html).toContain(rows.replaceAll('<th>', `<th scope="col">`));
});

test.each([
  ['/frameworks/sbi/', '/frameworks/sbi/'],
  ['https://dora.dev', 'https://dora.dev'],
  ['#in-short', '#in-short'],
])('TextLink writes %s as %s', async (href, written) => {
  expect(await render(TextLink, { href }, context(), 'text')).toContain(`href="${written}"`);
});
