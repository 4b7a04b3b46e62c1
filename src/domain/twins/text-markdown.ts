import { proseMarkdown, type ProseWords } from './prose-markdown.ts';
import type { PageContext } from '#domain/library/page-context.ts';
import { isProseComponent } from '#domain/library/prose-components.ts';
import type { TextNode } from './text-tree.ts';

interface Place {
  readonly page: Omit<PageContext, 'noted'>;
  readonly words: ProseWords;
  /** The absolute address of a link or image of the text; null for a page that this site hides. */
  address(href: string): string | null;
}

const isComponent = ({ type }: TextNode) => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

const attributesOf = (node: TextNode): Record<string, string> =>
  Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );

const titleOf = ({ title }: TextNode) => (title ? ` "${title.replaceAll('"', '\\"')}"` : '');

/**
 * An MDX text as plain Markdown. What is Markdown stays as its author wrote it, letter by letter; components are
 * written by `proseMarkdown`, and links and images get their absolute address. Throws at what is neither.
 */
export function textMarkdown(mdx: string, tree: TextNode, { page, words, address }: Place): string {
  const startOf = (node: TextNode) => node.position?.start.offset ?? 0;
  const endOf = (node: TextNode) => node.position?.end.offset ?? mdx.length;

  /** The text from `start` to `end`, with the nodes that lie in it written anew. */
  function span(start: number, end: number, nodes: readonly TextNode[]): string {
    let written = '';
    let position = start;
    for (const node of nodes) {
      written += mdx.slice(position, startOf(node)) + write(node);
      position = endOf(node);
    }
    return written + mdx.slice(position, end);
  }

  function inside({ children = [] }: TextNode): string {
    const [first, last] = [children[0], children.at(-1)];
    return first && last ? span(startOf(first), endOf(last), children) : '';
  }

  function component(node: TextNode): string {
    const name = node.name ?? '';
    if (!isProseComponent(name)) throw new Error(`<${name} /> has no form in plain Markdown`);
    // Within a list its lines are indented.
    const indent = ' '.repeat((node.position?.start.column ?? 1) - 1);
    const inner =
      node.type === 'mdxJsxFlowElement' ? inside(node).replaceAll(`\n${indent}`, '\n') : inside(node);
    const written = proseMarkdown[name]({ attributes: attributesOf(node), inner, page, words });
    return written.replaceAll(/\n(?=.)/gu, `\n${indent}`);
  }

  function link(node: TextNode): string {
    const target = address(node.url ?? '');
    if (target === null) return inside(node);
    // An address that stands for itself is as absolute as it will get.
    return mdx[startOf(node)] === '['
      ? `[${inside(node)}](${target}${titleOf(node)})`
      : span(startOf(node), endOf(node), []);
  }

  function write(node: TextNode): string {
    if (isComponent(node)) return component(node);
    if (/^mdx/u.test(node.type)) throw new Error(`code in a text: ${node.value}`);
    if (node.type === 'link') return link(node);
    if (node.type === 'image') return `![${node.alt ?? ''}](${address(node.url ?? '')}${titleOf(node)})`;
    const written = span(startOf(node), endOf(node), node.children ?? []);
    return node.type === 'definition' && node.url
      ? written.replace(node.url, () => address(node.url ?? '') ?? node.url ?? '')
      : written;
  }

  return span(0, mdx.length, tree.children ?? []).trim();
}
