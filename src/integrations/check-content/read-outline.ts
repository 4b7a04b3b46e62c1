import { mdxToMdast, type MdastNode } from 'satteri';
import type { Outline } from '#domain/library/outline.ts';

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
    blocks: [] as Block[],
  };
  const visit = (node: Node, insideBlock: boolean) => {
    const line = (node.position?.start.line ?? 1) + lineOffset;
    for (const text of codeIn(node)) outline.code.push({ text, line });
    if (node.type === 'heading') outline.headings.push({ depth: node.depth ?? 1, text: textOf(node), line });
    if (node.type === 'link') outline.links.push({ href: node.url ?? '', line });
    if (node.name && /^mdxJsx/u.test(node.type)) {
      const attributes = plainAttributes(node);
      outline.components.push({ name: node.name, attributes, line });
      for (const readable of ['title', 'when', 'weak', 'strong', 'why']) {
        const text = attributes[readable];
        if (text) outline.blocks.push({ kind: 'attribute', text, line });
      }
    }
    const kind = insideBlock ? undefined : blockKinds[node.type];
    if (kind) outline.blocks.push({ kind, text: textOf(node), line });
    for (const child of node.children ?? []) visit(child, insideBlock || kind !== undefined);
  };
  visit(mdxToMdast(mdx) as MdastNode as unknown as Node, false);
  return outline;
}
