import type { Template, TemplateField } from '#schemas/template.ts';

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');

/** The rows of a blank table: its printed first cells, or three empty rows. */
export const blankRows = ({ columns, rows }: Extract<TemplateField, { kind: 'table' }>): string[][] =>
  (rows.length > 0 ? rows : ['', '', '']).map((first) =>
    columns.map((_, index) => (index === 0 ? first : '')),
  );

const blankField = (field: TemplateField): string => {
  const body =
    field.kind === 'table'
      ? table(field.columns, blankRows(field))
      : field.kind === 'list'
        ? '- \n- \n- '
        : '';
  return [`## ${field.label}`, `_${field.help}_`, body].filter(Boolean).join('\n\n');
};

/** The blank form as Markdown, ready to paste. */
export const templateMarkdown = ({ title, fields }: Pick<Template, 'title' | 'fields'>): string =>
  `${[`# ${title}`, ...fields.map(blankField)].join('\n\n')}\n`;
