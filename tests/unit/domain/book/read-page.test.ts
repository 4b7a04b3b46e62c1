import { describe, expect, it } from 'vitest';
import { readPage } from '#domain/book/read-page.ts';
import { writeMarkup } from '#domain/book/write-markup.ts';

const written = (content: string, lower = 0): string => {
  const page = readPage(`<html><body><main id="main">${content}</main></body></html>`);
  return writeMarkup(page?.content ?? [], { prefix: 'p', lower, address: (href) => `to:${href}` });
};

describe('a page in a book', () => {
  it.each([
    [
      'what only a screen can do',
      '<p>A</p><nav><a href="/">x</a></nav><button>y</button><script>1<2</script>',
      '<p>A</p>',
    ],
    ['what is hidden', '<p hidden>x</p><p>A</p>', '<p>A</p>'],
    ['what is not printed', '<p class="small no-print">x</p><p>A</p>', '<p>A</p>'],
    [
      'actions',
      '<a class="quiet-button" href="/x">x</a><div class="template-actions"><a href="/y">y</a></div>',
      '',
    ],
    ['what was empty without them', '<p class="byline"> <a class="quiet-button" href="/x">x</a></p>', ''],
    ['a link to the theme above the title', '<a class="tag" href="/x">x</a><h1>A</h1>', '<h1>A</h1>'],
  ])('is without %s', (_, html, wanted) => {
    expect(written(html)).toBe(wanted);
  });

  it.each([
    [
      'other names',
      '<dl><dt class="no-print">Also called</dt></dl>',
      '<dl><dt class="no-print">Also called</dt></dl>',
    ],
    [
      'the label of an example',
      '<span class="tag">Illustrative example</span>',
      '<span class="tag">Illustrative example</span>',
    ],
    [
      'empty cells and lines to write on',
      '<table><tr><td></td></tr></table><div class="line"></div>',
      '<table><tr><td></td></tr></table><div class="line"></div>',
    ],
    ['links in headings of the text', '<h3><a href="/x/">x</a></h3>', '<h3><a href="to:/x/">x</a></h3>'],
  ])('keeps %s', (_, html, wanted) => {
    expect(written(html)).toBe(wanted);
  });

  it.each([
    ['empty elements close', 'a<br>b<hr>', 'a<br/>b<hr/>'],
    ['entities that XML does not know are text', '&nbsp;&amp;&#39;&lt;', '&amp;nbsp;&amp;&#39;&lt;'],
    [
      'attributes keep their quotation marks',
      '<p aria-label="a &quot;b&quot; & c">x</p>',
      '<p aria-label="a &quot;b&quot; &amp; c">x</p>',
    ],
    [
      'attributes of scripts go',
      '<p data-x="1" tabindex="0" onclick="x()" style="color:red" class="a">x</p>',
      '<p class="a">x</p>',
    ],
    [
      'ids and what names them begin with the page',
      '<aside aria-labelledby="a b"><h2 id="a">x</h2></aside><section aria-labelledby="c"></section>',
      '<aside aria-labelledby="p--a p--b"><h2 id="p--a">x</h2></aside><section></section>',
    ],
    [
      'a citation leads to the list of sources',
      '<a class="cite marginal" href="#note-3">3</a>',
      '<a class="cite marginal" href="to:#source-3" role="doc-noteref">3</a>',
    ],
    [
      'drawings keep their attributes and have a namespace',
      '<svg viewBox="0 0 1 1"><path d="M0" stroke-dasharray="1 2"></path></svg>',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0" stroke-dasharray="1 2"></path></svg>',
    ],
    [
      'the alternative stands in for a picture',
      '<img src="/team.png" alt="Five people">',
      '<em>Five people</em>',
    ],
    [
      'an island is what it shows',
      '<astro-island uid="1"><p>A</p><button>x</button></astro-island>',
      '<p>A</p>',
    ],
    [
      'headings of links are labels',
      '<section class="related"><h3>Guides<a href="/x/">and 2 more</a></h3></section>',
      '<section class="related"><p class="label">Guides</p></section>',
    ],
  ])('as XHTML: %s', (_, html, wanted) => {
    expect(written(html)).toBe(wanted);
  });

  it('has its headings lowered, never below the sixth', () => {
    expect(written('<h1>a</h1><h3>b</h3><h6>c</h6>', 2)).toBe('<h3>a</h3><h5>b</h5><h6>c</h6>');
  });

  it('knows the places and the theme of the page', () => {
    const page = readPage(
      '<main data-theme="people"><h2 id="a">x</h2><span class="note" id="note-1">y</span></main>',
    );
    expect(page).toMatchObject({ theme: 'people', ids: new Set(['a']) });
  });

  it.each(['', '<p>no page</p>', '</main><main>', '{}'])(
    'is none where HTML has no main part: %j',
    (html) => {
      expect(readPage(html)).toBeNull();
    },
  );
});
