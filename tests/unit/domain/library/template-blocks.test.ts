import { describe, expect, it } from 'vitest';
import { templateBlocks } from '#domain/library/template-blocks.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const words = { who: 'Who:', time: 'Time:', minutes: (count: number) => `${count} min`, example: 'Example:' };
const { data } = buildEntry('templates', 'scorecard', {
  who: 'Each interviewer',
  minutes: 15,
  exampleContext: 'A team of seven at a parcel service.',
  fields: [
    { kind: 'text', label: 'Goal', help: 'One sentence.', example: 'Ship it.' },
    { kind: 'list', label: 'Questions', help: 'Three.', example: ['Why?', 'When?'] },
    {
      kind: 'table',
      label: 'Scores',
      help: 'A row each.',
      columns: ['Signal', 'Score'],
      rows: ['Design'],
      example: [['Design', '3']],
    },
  ],
});
const heading = (text: string, help: string) => [
  { kind: 'heading', text },
  { kind: 'paragraph', text: help },
];

describe('the form of a template as a document', () => {
  it('is empty where somebody will write', () => {
    expect(templateBlocks(data, 'empty', words)).toEqual([
      { kind: 'title', text: data.title },
      { kind: 'paragraph', label: 'Who:', text: 'Each interviewer' },
      { kind: 'paragraph', label: 'Time:', text: '15 min' },
      ...heading('Goal', 'One sentence.'),
      { kind: 'paragraph', text: '' },
      { kind: 'paragraph', text: '' },
      ...heading('Questions', 'Three.'),
      { kind: 'list', items: ['', '', ''] },
      ...heading('Scores', 'A row each.'),
      { kind: 'table', head: ['Signal', 'Score'], rows: [['Design', '']] },
    ]);
  });

  it('is filled in as its example, which says that it is one', () => {
    expect(templateBlocks(data, 'example', words)).toEqual([
      { kind: 'title', text: data.title },
      { kind: 'paragraph', label: 'Example:', text: 'A team of seven at a parcel service.' },
      ...heading('Goal', 'One sentence.'),
      { kind: 'paragraph', text: 'Ship it.' },
      ...heading('Questions', 'Three.'),
      { kind: 'list', items: ['Why?', 'When?'] },
      ...heading('Scores', 'A row each.'),
      { kind: 'table', head: ['Signal', 'Score'], rows: [['Design', '3']] },
    ]);
  });
});
