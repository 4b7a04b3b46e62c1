import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import Chain from '#components/chrome/Chain.astro';
import Report from '#components/chrome/Report.astro';
import BookCover from '#components/hubs/BookCover.astro';
import CareerMap from '#components/hubs/CareerMap.astro';
import FrameworkChooser from '#components/hubs/FrameworkChooser.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});
const render = (component: Parameters<AstroContainer['renderToString']>[0], props: Record<string, unknown>) =>
  container.renderToString(component, { props });
const page = { id: 'faqs/a', title: 'A?', url: 'https://x.example/faqs/a/' };

describe('Report', () => {
  test('leads to the repository, twice', async () => {
    const desk = { repository: 'https://github.com/me/book', contact: '' };
    const html = await render(Report, { desk, ...page });
    expect(html).toContain('Something wrong here?');
    expect(html).toContain('Discuss this page');
    expect(html.match(/<a [^>]*faqs%2Fa/gu)).toHaveLength(2);
  });

  test('writes a mail without one, and is not there without either', async () => {
    const html = await render(Report, { desk: { repository: '', contact: 'us@x.example' }, ...page });
    expect(html).toContain('href="mailto:us@x.example?subject=');
    expect(html).not.toContain('Discuss');
    expect(await render(Report, { desk: { repository: '', contact: '' }, ...page })).not.toContain('<a');
  });
});

describe('pictures drawn from data', () => {
  test('the chain says in words what it draws', async () => {
    const steps = ['Reviews', 'Hiring'].map((title) => ({
      href: `/${title}/`,
      title,
      theme: 'people',
      gives: `Of ${title}.`,
    }));
    const html = await render(Chain, { steps, alt: 'Reviews, then Hiring' });
    expect(html).toContain('role="img" aria-label="Reviews, then Hiring"');
    for (const { href, gives } of steps) {
      expect(html).toContain(`href="${href}"`);
      expect(html).toContain(gives);
    }
  });

  test('a cover has the title and the family names, and is no news to a screen reader', async () => {
    const html = await render(BookCover, { title: 'High Output Management', authors: ['Andrew S. Grove'] });
    expect(html).toContain('aria-hidden="true"');
    expect(html).toMatch(/High Output\s*<\/text>[\s\S]*Management\s*<\/text>[\s\S]*Grove\s*<\/text>/u);
  });

  test.each([1, 3])('the chooser and the map lead to each of %i groups', async (count) => {
    const groups = Array.from({ length: count }, (_, index) => ({
      id: `g${index}`,
      title: `Group ${index}`,
      need: 'decide',
      count: 2,
    }));
    for (const html of [
      await render(FrameworkChooser, { groups }),
      await render(CareerMap, { stages: groups }),
    ])
      for (const { id } of groups) expect(html).toContain(`href="#${id}"`);
  });
});
