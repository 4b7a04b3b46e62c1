import { escapeMarkdown } from './escape-markdown.ts';
import { markdownTable } from './markdown-table.ts';

/** A part of a document, whatever it is written as: Markdown, a Word file, a page. All texts are plain. */
export type Block =
  | { readonly kind: 'title' | 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly label?: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A text behind the mark of a heading, where a number begins no list. */
const escapeHeading = (text: string): string => escapeMarkdown(text).replace(/^(\d+)\\(?=[.)])/u, '$1');

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeHeading(block.text)}`;
    case 'heading':
      return `## ${escapeHeading(block.text)}`;
    case 'paragraph':
      return `${block.label ? `**${escapeMarkdown(block.label)}** ` : ''}${escapeMarkdown(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'table':
      return markdownTable(
        block.head.map(escapeMarkdown),
        block.rows.map((cells) => cells.map(escapeMarkdown)),
      );
  }
}

/** A document as Markdown; what somebody typed cannot become markup. */
export const writeBlocks = (blocks: readonly Block[]): string => `${blocks.map(writeBlock).join('\n\n')}\n`;

/** All words of a document, for counting. */
export const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.join('\n');
      if (block.kind === 'table')
        return [block.head, ...block.rows].map((cells) => cells.join(' ')).join('\n');
      return `${'label' in block ? (block.label ?? '') : ''} ${block.text}`;
    })
    .join('\n');
