import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import type { Block } from '#domain/text/blocks.ts';

type Child = Paragraph | Table;

/** Half-points, and twentieths of a point. */
const size = { text: 20, footer: 16, title: 32, heading: 24, after: 100, margin: 1_000 } as const;
const paragraph = (text: string) =>
  new Paragraph({ children: [new TextRun(text)], spacing: { after: size.after } });

/** Shares of the width by how many columns there are. */
const widths: Readonly<Record<number, readonly number[]>> = { 2: [28, 72], 3: [22, 54, 24] };

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const shares = widths[head.length] ?? head.map(() => Math.floor(100 / head.length));
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell, column) =>
          new TableCell({
            width: { size: shares[column] ?? 0, type: WidthType.PERCENTAGE },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [new Paragraph({ children: [new TextRun({ text: cell, bold: isHead })] })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function childrenOf(block: Block): Child[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.TITLE })];
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
          spacing: { before: 200, after: size.after },
        }),
      ];
    case 'paragraph':
      return block.label
        ? [
            new Paragraph({
              children: [new TextRun({ text: `${block.label} `, bold: true }), new TextRun(block.text)],
              spacing: { before: size.after, after: size.after },
            }),
          ]
        : [paragraph(block.text)];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'table':
      return [tableOf(block.head, block.rows)];
  }
}

/** Characters that no XML may hold. */
const forbidden = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const clean = (text: string): string => text.replace(forbidden, (char) => (/\s/u.test(char) ? ' ' : ''));
const cleanBlock = (block: Block): Block => {
  if (block.kind === 'list') return { ...block, items: block.items.map(clean) };
  if (block.kind === 'table')
    return { ...block, head: block.head.map(clean), rows: block.rows.map((cells) => cells.map(clean)) };
  return { ...block, text: clean(block.text) };
};

interface Frame {
  /** The language of its words, where it is known: `en-GB`. */
  readonly language?: string;
  /** A line at the foot of every sheet. */
  readonly footer?: string;
}

/** A document as a Word file, on A4. */
export function writeDocx(blocks: readonly Block[], { language, footer }: Frame = {}): Promise<Blob> {
  const title = blocks.find(({ kind }) => kind === 'title');
  const section: ISectionOptions = {
    properties: {
      page: {
        size: { width: 11_906, height: 16_838 },
        margin: { top: size.margin, bottom: size.margin, left: size.margin, right: size.margin },
      },
    },
    ...(footer
      ? {
          footers: {
            default: new Footer({
              children: [
                new Paragraph({ children: [new TextRun({ text: clean(footer), size: size.footer })] }),
              ],
            }),
          },
        }
      : {}),
    children: blocks.map(cleanBlock).flatMap(childrenOf),
  };
  return Packer.toBlob(
    new Document({
      creator: '',
      lastModifiedBy: '',
      ...(title && 'text' in title ? { title: clean(title.text) } : {}),
      styles: {
        default: {
          document: {
            run: { size: size.text, font: 'Calibri', ...(language ? { language: { value: language } } : {}) },
          },
          title: { run: { size: size.title, bold: true } },
          heading1: { run: { size: size.heading, bold: true } },
        },
      },
      sections: [section],
    }),
  );
}
