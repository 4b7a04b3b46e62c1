import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTable } from '#tooling/align-table.ts';

describe('alignTable', () => {
  it('aligns the first column to the left and the others to the right', () => {
    const rows = [
      ['page', 'words', 'links'],
      ['content/a.mdx', '1,600', '3'],
      ['b', '9', '12'],
    ];
    expect(alignTable(rows)).toBe(
      ['page           words  links', 'content/a.mdx  1,600      3', 'b                  9     12'].join(
        '\n',
      ),
    );
  });

  it('takes rows of different lengths', () => {
    expect(alignTable([['a', '1'], ['long'], []])).toBe('a     1\nlong\n');
  });

  it('is empty without rows', () => {
    expect(alignTable([])).toBe('');
  });

  it('ends every column at the same place, and no line in a space', () => {
    const cell = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const lines = alignTable(rows).split('\n');
        expect(new Set(lines.map((line) => line.length)).size).toBe(1);
        for (const line of lines) expect(line).toBe(line.trimEnd());
        expect(lines.map((line) => line.split(/ {2,}/u))).toEqual(rows);
      }),
    );
  });
});
