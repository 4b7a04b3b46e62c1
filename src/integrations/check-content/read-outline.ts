import GithubSlugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Outline } from '#domain/library/outline.ts';
import { isProseComponent, proseComponents } from '#domain/library/prose-components.ts';

type Block = Outline['blocks'][number];
/** Blocks whose text is read as one unit, by the name the parser gives them. */
const blockKinds: Readonly<Record<string, Block['kind']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableRow: 'row',
};

interface Node {
  type: string;
  value?: string;
  name?: string | null;
  url?: string;
  alt?: string | null;
  depth?: number;
  position?: { start: { line: number } };
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
}

const textOf = (node: Node): string =>
  node.value !== undefined && (node.type === 'text' || node.type === 'inlineCode')
    ? node.value
    : node.type === 'break'
      ? '\n'
      : (node.children ?? []).map(textOf).join(node.type === 'tableRow' ? ' ' : '');

const hasCode = (node: Node): boolean => node.type === 'inlineCode' || (node.children ?? []).some(hasCode);

const withoutCode = (node: Node): Node => ({
  ...node,
  ...(node.type === 'inlineCode' && { value: '' }),
  ...(node.children && { children: node.children.map(withoutCode) }),
});

/** The code in a node itself, not in its children: an import, an expression, or an attribute that is one. */
const codeIn = ({ type, value = '', attributes = [] }: Node): string[] =>
  /^mdx(?:jsEsm$|\w+Expression$)/u.test(type)
    ? [value]
    : attributes.flatMap((attribute) =>
        attribute.type !== 'mdxJsxAttribute'
          ? [String(attribute.value)]
          : attribute.value !== null && typeof attribute.value === 'object'
            ? [String((attribute.value as { value?: unknown }).value)]
            : [],
      );

const plainAttributes = (node: Node): Record<string, string> =>
  Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );

/** A heading as the page shows it: its parser sets dashes, which the ids leave out. */
const setDashes = (text: string) => text.replaceAll(/-{2,3}/gu, '–');

/**
 * Reads headings, components, links and readable text from an MDX text with the parser that Astro uses.
 * `lineOffset` is the number of lines of the file before the text. Throws where the MDX does not parse.
 */
export function readOutline(mdx: string, lineOffset: number): Outline {
  const outline = {
    headings: [] as Outline['headings'][number][],
    components: [] as Outline['components'][number][],
    code: [] as Outline['code'][number][],
    links: [] as Outline['links'][number][],
    images: [] as Outline['images'][number][],
    blocks: [] as Block[],
  };
  const slugger = new GithubSlugger();
  const visit = (node: Node, insideBlock: boolean, component?: string) => {
    const line = (node.position?.start.line ?? 1) + lineOffset;
    for (const text of codeIn(node)) outline.code.push({ text, line });
    if (node.type === 'heading') {
      const text = textOf(node);
      outline.headings.push({ depth: node.depth ?? 1, text, slug: slugger.slug(setDashes(text)), line });
    }
    // `[text][name]` has its address in the definition of the name.
    if (node.type === 'link' || node.type === 'definition')
      outline.links.push({ href: node.url ?? '', line });
    if (node.type === 'image') outline.images.push({ src: node.url ?? '', alt: node.alt ?? '', line });
    const own = node.name && /^mdxJsx/u.test(node.type) ? node.name : undefined;
    const inside = own ?? component;
    const place = { line, ...(inside && { inside }) };
    if (own) {
      const attributes = plainAttributes(node);
      outline.components.push({ name: own, attributes, line });
      for (const readable of isProseComponent(own) ? proseComponents[own].read : []) {
        const text = attributes[readable];
        if (text) outline.blocks.push({ kind: 'attribute', text, ...place });
      }
    }
    const kind = insideBlock ? undefined : blockKinds[node.type];
    if (kind) {
      const prose = hasCode(node) ? { prose: textOf(withoutCode(node)) } : {};
      outline.blocks.push({ kind, text: textOf(node), ...place, ...prose });
    }
    for (const child of node.children ?? []) visit(child, insideBlock || kind !== undefined, inside);
  };
  visit(mdxToMdast(mdx) as MdastNode as unknown as Node, false);
  return outline;
}
