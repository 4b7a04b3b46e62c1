import { describe, expect, it } from 'vitest';
import { emptyOutline } from '#domain/library/outline.ts';
import { readOutline } from '#integrations/check-content/read-outline.ts';

const blocksOf = (mdx: string) => readOutline(mdx, 0).blocks.map(({ kind, text }) => [kind, text]);

describe('readOutline', () => {
  it('counts lines from the beginning of the file', () => {
    expect(readOutline('\nOne.\n\n## Two\n', 10)).toEqual({
      headings: [{ depth: 2, text: 'Two', slug: 'two', line: 14 }],
      components: [],
      code: [],
      links: [],
      images: [],
      blocks: [
        { kind: 'paragraph', text: 'One.', line: 12 },
        { kind: 'heading', text: 'Two', line: 14 },
      ],
    });
  });

  it('reads the words of a paragraph through emphasis, links and code', () => {
    expect(blocksOf('*One* [two](/terms/x/) `three`, **four**.')).toEqual([
      ['paragraph', 'One two three, four.'],
    ]);
  });

  it('keeps words apart at a break and between cells', () => {
    expect(blocksOf('One  \ntwo\n\n| A | B |\n|---|---|\n| c | d |')).toEqual([
      ['paragraph', 'One\ntwo'],
      ['row', 'A B'],
      ['row', 'c d'],
    ]);
  });

  it('takes every item of a list as a paragraph of its own', () => {
    expect(blocksOf('- one\n- two\n  - three')).toEqual([
      ['paragraph', 'one'],
      ['paragraph', 'two'],
      ['paragraph', 'three'],
    ]);
  });

  it('reads components, their plain attributes, and what stands inside them', () => {
    const { components, blocks } = readOutline(
      '<Say when="Opening">\n\nHello.\n\n</Say>\n\nOne.<Cite id="x" />',
      0,
    );
    expect(components).toEqual([
      { name: 'Say', attributes: { when: 'Opening' }, line: 1 },
      { name: 'Cite', attributes: { id: 'x' }, line: 7 },
    ]);
    expect(blocks).toEqual([
      { kind: 'attribute', text: 'Opening', line: 1, inside: 'Say' },
      { kind: 'paragraph', text: 'Hello.', line: 3, inside: 'Say' },
      { kind: 'paragraph', text: 'One.', line: 7 },
    ]);
  });

  it('knows the innermost component around a text', () => {
    const mdx =
      '<Example title="A">\n\nOne.\n\n<Checklist>\n\n- two\n\n</Checklist>\n\n</Example>\n\nThree.<Cite id="x" />';
    expect(readOutline(mdx, 0).blocks.map(({ text, inside }) => [text, inside])).toEqual([
      ['A', 'Example'],
      ['One.', 'Example'],
      ['two', 'Checklist'],
      ['Three.', undefined],
    ]);
  });

  it('keeps a text without its inline code beside it', () => {
    const [plain, coded] = readOutline('One.\n\nRun *`a; b`* now.', 0).blocks;
    expect(plain).toEqual({ kind: 'paragraph', text: 'One.', line: 1 });
    expect(coded).toMatchObject({ text: 'Run a; b now.', prose: 'Run  now.' });
  });

  it('reads the attributes that a reader sees, and no ids', () => {
    expect(blocksOf('<Compare weak="No." strong="Yes." why="So." />\n\n<Figure name="funnel" />')).toEqual([
      ['attribute', 'No.'],
      ['attribute', 'Yes.'],
      ['attribute', 'So.'],
    ]);
  });

  it.each([
    ["import fs from 'node:fs'\n\nText.", ["import fs from 'node:fs'"]],
    ['export const a = 1', ['export const a = 1']],
    ['Home is {process.env.HOME}.', ['process.env.HOME']],
    ['{<iframe src="a" />}', ['<iframe src="a" />']],
    ['<Say when={a} {...b}>\n\nHello.\n\n</Say>', ['a', '...b']],
    ['<Say when="a" open>\n\nHello.\n\n</Say>', []],
  ])('finds the code in %j', (mdx, code) => {
    expect(readOutline(mdx, 0).code.map(({ text }) => text)).toEqual(code);
  });

  it('takes a fragment for no component', () => {
    expect(readOutline('One <>two</> three.', 0)).toMatchObject({
      components: [],
      blocks: [{ text: 'One two three.' }],
    });
  });

  it('lists links as written, with their lines', () => {
    expect(readOutline('[a](/terms/x/)\n\n- [b](https://b.example)', 0).links).toEqual([
      { href: '/terms/x/', line: 1 },
      { href: 'https://b.example', line: 3 },
    ]);
  });

  it('takes the address of a named link from where it is given', () => {
    expect(readOutline('[a][b]\n\n[b]: /terms/x/', 0).links).toEqual([{ href: '/terms/x/', line: 3 }]);
  });

  it('lists images with their alternative text', () => {
    expect(readOutline('![A team](/team.png)\n\n![](b.png)', 0).images).toEqual([
      { src: '/team.png', alt: 'A team', line: 1 },
      { src: 'b.png', alt: '', line: 3 },
    ]);
  });

  it.each([
    ['## Who it’s for', ['who-its-for']],
    ["## Who it's *really* for?", ['who-its-really-for']],
    ['## Ask -- then wait', ['ask--then-wait']],
    ['## One\n\n### One\n\n## One', ['one', 'one-1', 'one-2']],
    ['## `a_b` & [c](/d/).<Cite id="x" />', ['a_b--c']],
  ])('knows the ids that Astro gives the headings of %j', (mdx, slugs) => {
    expect(readOutline(mdx, 0).headings.map(({ slug }) => slug)).toEqual(slugs);
  });

  it('is empty for an empty text', () => {
    expect(readOutline('', 0)).toEqual(emptyOutline);
  });

  it.each(['<Say>\n\nHello.', 'Five {apples', '</Say>'])('throws where the text is no MDX: %j', (mdx) => {
    expect(() => readOutline(mdx, 0)).toThrow();
  });
});
