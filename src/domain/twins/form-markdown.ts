import { blankRows } from '#domain/library/template-markdown.ts';
import type { Template, TemplateField } from '#schemas/template.ts';
import { markdownTable } from '../text/markdown-table.ts';
import { markdownCell, markdownText } from '../text/markdown-text.ts';
import type { TwinWords } from './types.ts';

const tableOf = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  markdownTable(
    columns.map(markdownCell),
    rows.map((cells) => cells.map(markdownCell)),
  );

const blank = (field: TemplateField): string =>
  [
    `### ${markdownText(field.label)}`,
    `*${markdownText(field.help)}*`,
    ...(field.kind === 'table' ? [tableOf(field.columns, blankRows(field))] : []),
  ].join('\n\n');

function filled(field: TemplateField): string {
  const heading = `### ${markdownText(field.label)}`;
  if (field.kind === 'text') return `${heading}\n\n${markdownText(field.example)}`;
  if (field.kind === 'list')
    return `${heading}\n\n${field.example.map((point) => `- ${markdownText(point)}`).join('\n')}`;
  return `${heading}\n\n${tableOf(field.columns, field.example)}`;
}

/** The forms of a template: blank, filled in once, and filled in badly. */
export function formsMarkdown(
  { fields, exampleContext, bad }: Template,
  { template: words, prose }: Pick<TwinWords, 'template' | 'prose'>,
): string[] {
  const faults = bad.map(
    ({ field, text, note }) =>
      `- **${markdownText(field)}:** ${markdownText(text)}\n  *${words.badNote}* ${markdownText(note)}`,
  );
  return [
    `## ${words.blank}`,
    ...fields.map(blank),
    `## ${words.filled}`,
    `**${prose.example}:** ${markdownText(exampleContext)}`,
    ...fields.map(filled),
    ...(faults.length > 0 ? [`## ${words.bad}`, faults.join('\n')] : []),
  ];
}
