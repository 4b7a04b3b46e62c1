import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfBlocks, writeBlocks, type Block } from '#domain/text/blocks.ts';
import { readDocumentXml } from '#domain/resume/whole/docx-text.ts';
import { writeDocx } from '#islands/parts/write-docx.ts';

const blocks: readonly Block[] = [
  { kind: 'title', text: 'A <b> & c' },
  { kind: 'heading', text: '1. Job' },
  { kind: 'paragraph', text: '*now*', label: 'Why?' },
  { kind: 'list', items: ['# one', 'two'] },
  { kind: 'table', head: ['It asks', 'Who'], rows: [['a | b', '字']] },
];
const readBack = async (written: readonly Block[]) => {
  const bytes = new Uint8Array(await (await writeDocx(written)).arrayBuffer());
  return readDocumentXml(strFromU8(unzipSync(bytes)['word/document.xml']!));
};

test('a document is Markdown in which nothing typed is markup', () => {
  expect(writeBlocks(blocks)).toBe(
    '# A \\<b> & c\n\n## 1. Job\n\n**Why?** \\*now\\*\n\n- \\# one\n- two\n\n| It asks | Who |\n| --- | --- |\n| a \\| b | 字 |\n',
  );
});

test('a document is a Word file with headings, lists and tables, which is read back as it was', async () => {
  expect(await readBack(blocks)).toBe(
    '## A <b> & c\n\n## 1. Job\nWhy? *now*\n- # one\n- two\nIt asks\nWho\na | b\n字',
  );
});

test('whatever somebody typed makes a Word file that can be read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      const visible = text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').replace(/\s+/gu, '');
      const read = await readBack([{ kind: 'paragraph', text: `a${text}z` }]);
      expect(read?.replace(/\s+/gu, '')).toBe(`a${visible}z`);
    }),
    { numRuns: 30 },
  );
});

test('the words of a document are all of its texts', () => {
  for (const word of ['A', 'Job', 'Why?', 'two', 'asks', '字']) expect(textOfBlocks(blocks)).toContain(word);
});
