import fc from 'fast-check';
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, strFromU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { maxDocumentLength, readDocumentXml } from '#domain/resume/whole/docx-text.ts';
import { maxFileBytes, readResumeFile } from '#islands/resume/read-resume-file.ts';

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
const made = new Document({
  sections: [
    {
      children: [
        new Paragraph({ text: 'Ada & “Example” <Lovelace>', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'Experience', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new TextRun({ text: 'Engineering ', bold: true }),
            new TextRun('Manager'),
            new TextRun({ children: [new Tab(), '2020 – today'] }),
          ],
        }),
        new Paragraph({ text: 'Led six engineers', bullet: { level: 0 } }),
        new Paragraph({
          children: [
            new ExternalHyperlink({ link: 'https://x.example', children: [new TextRun('profile')] }),
          ],
        }),
        new Table({ rows: [new TableRow({ children: [cell('Languages'), cell('Français 字')] })] }),
      ],
    },
  ],
});
const bytes = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await Packer.toBlob(made)).arrayBuffer());
const file = (name: string, data: Uint8Array | string, size?: number) => {
  const content = typeof data === 'string' ? strToU8(data) : data;
  return { name, size: size ?? content.length, arrayBuffer: async () => content.slice().buffer };
};

test('a Word document is read paragraph by paragraph, with its headings and lists', async () => {
  const reading = await readResumeFile(file('cv.docx', await bytes()));
  expect(reading).toEqual({
    ok: true,
    text: '## Ada & “Example” <Lovelace>\n\n## Experience\nEngineering Manager 2020 – today\n- Led six engineers\nprofile\nLanguages\nFrançais 字',
  });
});

describe('a file', () => {
  it.each<[string, string, Uint8Array | string, object]>([
    ['of text', 'cv.txt', 'Ada', { ok: true, text: 'Ada' }],
    ['of Markdown', 'CV.MD', '# Ada', { ok: true, text: '# Ada' }],
    ['with a byte-order mark', 'cv.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0), { ok: true, text: 'A' }],
    ['of nothing', 'cv.txt', ' \n', { ok: false, problem: 'empty' }],
    ['of another kind', 'cv.pdf', '%PDF-1.7', { ok: false, problem: 'other-kind' }],
    [
      'of bytes under the name of a text',
      'cv.txt',
      Uint8Array.of(0xc3, 0x28),
      { ok: false, problem: 'not-text' },
    ],
    ['with NUL characters', 'cv.txt', 'a\0b', { ok: false, problem: 'not-text' }],
    ['of text under the name of a document', 'cv.docx', 'Ada', { ok: false, problem: 'not-docx' }],
    [
      'that is a damaged zip',
      'cv.docx',
      Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
      { ok: false, problem: 'not-docx' },
    ],
    [
      'that is a zip of something else',
      'cv.docx',
      zipSync({ 'a.txt': strToU8('a') }),
      { ok: false, problem: 'not-docx' },
    ],
    [
      'that is a document without a text',
      'cv.docx',
      zipSync({ 'word/document.xml': strToU8('<w:document><w:p/></w:document>') }),
      { ok: false, problem: 'empty' },
    ],
    [
      'with a DOCTYPE',
      'cv.docx',
      zipSync({
        'word/document.xml': strToU8(
          '<!DOCTYPE x [<!ENTITY a "b">]><w:document><w:p><w:t>&a;</w:t></w:p></w:document>',
        ),
      }),
      { ok: false, problem: 'not-docx' },
    ],
    [
      'that unpacks to more than a résumé',
      'cv.docx',
      zipSync({ 'word/document.xml': new Uint8Array(maxDocumentLength + 1) }),
      { ok: false, problem: 'not-docx' },
    ],
  ])('%s gives what it holds, or one reason', async (_, name, data, reading) => {
    expect(await readResumeFile(file(name, data))).toEqual(reading);
  });

  it('that is too large is not even opened', async () => {
    const huge = {
      name: 'cv.txt',
      size: maxFileBytes + 1,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    };
    expect(await readResumeFile(huge)).toEqual({ ok: false, problem: 'too-large' });
  });
});

describe('the XML of a document', () => {
  const body = (xml: string) => readDocumentXml(`<w:document><w:body>${xml}</w:body></w:document>`);
  it.each([
    ['<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:t>b</w:t></w:r></w:del></w:p>', 'a'],
    ['<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>', 'a\nb'],
    ['<w:p><w:t>&#65;&#x42;&amp;lt;&bogus;&#0;&#xD800;</w:t></w:p>', 'AB&lt;&bogus;'],
    ['<w:p><mc:Choice><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>a</w:t></mc:Fallback></w:p>', 'a'],
    ['<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:t>A</w:t></w:p>', '## A'],
    ['<w:p><w:instrText>HYPERLINK</w:instrText><w:t>x</w:t></w:p>', 'x'],
    ['<w:p><w:t>a</w:t>', ''],
    ['<w:p><w:t>a<', ''],
  ])('%s', (xml, text) => {
    expect(body(xml)).toBe(text);
  });

  it('of any shape is read in a time that grows with its length', () => {
    for (const piece of ['<w:del>', '<', '<w:p', '&#', '<mc:Fallback>', '<w:t>a']) {
      const start = performance.now();
      body(piece.repeat(Math.floor(2_000_000 / piece.length)));
      expect(performance.now() - start, piece).toBeLessThan(3_000);
    }
  });

  it('of any text gives that text, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (noise) => {
        expect(() => readDocumentXml(`<w:document>${noise}`)).not.toThrow();
      }),
    );
  });
});

test('what the library packs is what is unpacked here', async () => {
  const files = unzipSync(await bytes());
  expect(strFromU8(files['word/document.xml']!)).toContain('<w:document');
});
