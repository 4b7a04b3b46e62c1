import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#domain/library/types.ts';
import { language, template as words } from '#strings';
import { fileAt, fileUrls, readAt, shownEntries, urls } from '../support/published.ts';
import { allWithin } from '../support/epub.ts';
import { readXml, type Element } from '../support/xml.ts';

const templates = shownEntries().filter(
  (entry): entry is Entry<'templates'> => entry.collection === 'templates',
);
const parts = (path: string) => unzipSync(readFileSync(fileAt(path)));
const read = (path: string, part: string): Element => readXml(strFromU8(parts(path)[part]!));

/** What a document says: paragraphs with their style, and tables by their rows, the first of them a head or not. */
function outlineOf(path: string) {
  const body = allWithin(read(path, 'word/document.xml')).find(({ name }) => name === 'body')!;
  const textOf = (element: Element) =>
    allWithin(element)
      .filter(({ name }) => name === 't')
      .map(({ text }) => text)
      .join('');
  const valueOf = (element: Element, wanted: string) =>
    allWithin(element).find(({ name }) => name === wanted)?.attributes['val'];
  return body.children.flatMap((element): { style: string; text: string }[] => {
    if (element.name === 'p') return [{ style: valueOf(element, 'pStyle') ?? 'text', text: textOf(element) }];
    if (element.name !== 'tbl') return [];
    return element.children
      .filter(({ name }) => name === 'tr')
      .map((row) => ({
        style: allWithin(row).some(
          ({ name, attributes }) => name === 'tblHeader' && attributes['val'] !== 'off',
        )
          ? 'head'
          : 'row',
        text: row.children
          .filter(({ name }) => name === 'tc')
          .map(textOf)
          .join(' | '),
      }));
  });
}

describe.each(['empty', 'example'] as const)('the %s form of a template as a Word file', (form) => {
  test('has the title, a heading for every field, and the head of every table', () => {
    expect(templates.length).toBeGreaterThan(0);
    for (const { id, data } of templates) {
      const outline = outlineOf(fileUrls.wordForm(id, form));
      const withStyle = (style: string) =>
        outline.filter((line) => line.style === style).map(({ text }) => text);
      expect(withStyle('Title'), id).toHaveLength(1);
      expect(withStyle('Heading1'), id).toHaveLength(data.fields.length);
      const tables = data.fields.filter(({ kind }) => kind === 'table');
      expect(withStyle('head'), id).toHaveLength(tables.length);
    }
  });

  test('says its language and its title to those who listen', () => {
    for (const { id } of templates) {
      const styles = allWithin(read(fileUrls.wordForm(id, form), 'word/styles.xml'));
      expect(styles.find(({ name }) => name === 'lang')?.attributes['val'], id).toBe(language);
      const facts = allWithin(read(fileUrls.wordForm(id, form), 'docProps/core.xml'));
      expect(facts.find(({ name }) => name === 'title')?.text, id).toBeTruthy();
    }
  });

  test('says nothing of when it was made, so that the same form is the same file', () => {
    for (const { id, data } of templates) {
      const facts = strFromU8(parts(fileUrls.wordForm(id, form))['docProps/core.xml']!);
      expect(new Set(facts.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu)), id).toEqual(
        new Set([`${data.reviewed}T00:00:00Z`]),
      );
    }
  });

  test('is linked on its page', () => {
    for (const { id } of templates)
      expect(readAt(urls.entry({ collection: 'templates', id }))).toContain(
        `href="${fileUrls.wordForm(id, form)}" download`,
      );
  });
});

test('the filled form says what the example says, the empty one leaves room for it', () => {
  const entry = templates.find(({ id }) => id === 'interview-scorecard') ?? templates[0]!;
  const said = (form: 'empty' | 'example') =>
    outlineOf(fileUrls.wordForm(entry.id, form)).map(({ text }) => text);
  const [filled, empty] = [said('example'), said('empty')];
  const examples = entry.data.fields.flatMap((field) => (field.kind === 'text' ? [field.example] : []));
  const plain = (text: string) => text.replace(/[“”"‘’']/gu, '');
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    expect(filled.map(plain)).toContain(plain(example));
    expect(empty.map(plain)).not.toContain(plain(example));
  }
  expect(empty.filter((text) => text === '').length).toBeGreaterThanOrEqual(entry.data.fields.length);
  expect(empty.join(' ')).toContain(words.whoFills);
});
