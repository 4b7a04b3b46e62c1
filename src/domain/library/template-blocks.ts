import type { Template, TemplateField } from '#schemas/template.ts';
import type { Block } from '../text/blocks.ts';
import { blankRows } from './template-markdown.ts';

export interface TemplateWords {
  readonly who: string;
  readonly time: string;
  readonly minutes: (count: number) => string;
  readonly example: string;
}

/** Points of an empty list, and lines of an empty text. */
const [points, lines] = [3, 2];
const empty = (count: number): string[] => Array.from({ length: count }, () => '');

function emptyField(field: TemplateField): Block[] {
  switch (field.kind) {
    case 'table':
      return [{ kind: 'table', head: field.columns, rows: blankRows(field) }];
    case 'list':
      return [{ kind: 'list', items: empty(points) }];
    case 'text':
      return empty(lines).map((text) => ({ kind: 'paragraph', text }));
  }
}

function filledField(field: TemplateField): Block[] {
  switch (field.kind) {
    case 'table':
      return [{ kind: 'table', head: field.columns, rows: field.example }];
    case 'list':
      return [{ kind: 'list', items: field.example }];
    case 'text':
      return [{ kind: 'paragraph', text: field.example }];
  }
}

/** The form of a template as a document: empty, or filled in as its example. */
export function templateBlocks(template: Template, form: 'empty' | 'example', words: TemplateWords): Block[] {
  const { title, who, minutes, fields, exampleContext } = template;
  const isEmpty = form === 'empty';
  const about: Block[] = isEmpty
    ? [
        { kind: 'paragraph', label: words.who, text: who },
        { kind: 'paragraph', label: words.time, text: words.minutes(minutes) },
      ]
    : [{ kind: 'paragraph', label: words.example, text: exampleContext }];
  return [
    { kind: 'title', text: title },
    ...about,
    ...fields.flatMap((field): Block[] => [
      { kind: 'heading', text: field.label },
      { kind: 'paragraph', text: field.help },
      ...(isEmpty ? emptyField(field) : filledField(field)),
    ]),
  ];
}
