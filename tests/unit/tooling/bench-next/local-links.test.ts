import { describe, expect, it } from 'vitest';
import { site } from '#site';
import { firstLinked, withLocalLinks } from '#tooling/bench-next/local-links.ts';
import { urls } from '#urls';

const root = site.url + urls.root;
const markdown = `[itself](${root}terms/a/), [not there](${root}tools/x/), [there](${root}terms/b/#part), [too](${root}terms/c/)`;
const pages = ['terms/a/', 'terms/b/', 'terms/c/'].map((path) => ({ path, markdown, length: 1 }));

describe('the links of a peer’s pages', () => {
  it('stay within the peer where it has the page, and lead to our site elsewhere', () => {
    expect(withLocalLinks(pages)[0]!.markdown).toBe(
      `[itself](/terms/a/), [not there](${root}tools/x/), [there](/terms/b/#part), [too](/terms/c/)`,
    );
  });

  it('are followed from the first that leads to the top of another page', () => {
    expect(firstLinked(pages[0]!, pages)).toBe('terms/c/');
    expect(() => firstLinked(pages[0]!, [])).toThrow('terms/a/ links to none of the pages');
  });
});
