import { expect, it } from 'vitest';
import { collectLinks } from '#tooling/check-links/collect-links.ts';
import { fileText } from '../../../support/build-entry.ts';
import { checkWith } from '../../../support/temporary-content.ts';

it('lists the addresses of sources and texts once, with every place', () => {
  const body =
    'See [one](https://a.example/page#part) and [two](https://b.example/).\n\nAlso [one](https://a.example/page).';
  const { entries } = checkWith({
    'content/faqs/linked.mdx': fileText('faqs', 'linked', {}, body),
    'content/sources/kram-1985.yaml': fileText('sources', 'kram-1985', {
      doi: '10.1000/1',
      url: 'https://b.example/',
    }),
  });
  const links = collectLinks(entries);
  expect(links.map(({ address }) => address)).toEqual([
    'https://a.example/page',
    'https://b.example/',
    'https://doi.org/10.1000/1',
  ]);
  expect(links[0]?.uses.map((use) => use.replace(/\d+$/u, 'N'))).toEqual([
    'content/faqs/linked.mdx:N',
    'content/faqs/linked.mdx:N',
  ]);
  expect(links[1]?.uses).toHaveLength(2);
  expect(links[2]?.uses[0]).toMatch(/^content\/sources\/kram-1985\.yaml:\d+$/u);
});
