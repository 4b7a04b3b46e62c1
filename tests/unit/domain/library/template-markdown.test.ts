import { describe, expect, it } from 'vitest';
import { blankRows, templateMarkdown } from '#domain/library/template-markdown.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const table = { kind: 'table' as const, label: 'Dates', help: 'By week.', example: [['1', 'Write']] };

describe('blankRows', () => {
  it('prints three empty rows where the form prints no first cells', () => {
    expect(blankRows({ ...table, columns: ['Week', 'What'], rows: [] })).toEqual([
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
  });

  it('prints the first cells, and leaves the others empty', () => {
    expect(blankRows({ ...table, columns: ['Week', 'What', 'Who'], rows: ['1', '2'] })).toEqual([
      ['1', '', ''],
      ['2', '', ''],
    ]);
  });
});

describe('templateMarkdown', () => {
  it('is the blank form, ready to paste', () => {
    expect(templateMarkdown(buildEntry('templates', 'scorecard').data)).toBe(
      `# Scorecard

## Goal

_One sentence._

## Steps

_Three of them._

- \n- \n- 

## Dates

_By week._

| Week | What |
| --- | --- |
|  |  |
|  |  |
|  |  |
`,
    );
  });

  it('escapes a bar inside a cell, which would end it', () => {
    const fields = [{ ...table, columns: ['A | B', 'C'], rows: ['x|y'] }];
    const markdown = templateMarkdown({ title: 'Form', fields });
    expect(markdown).toContain(String.raw`| A \| B | C |`);
    expect(markdown).toContain(String.raw`| x\|y |  |`);
  });
});
