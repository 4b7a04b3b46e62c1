import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf, readFile } from '#integrations/check-content/read-file.ts';

const page = `---
title: Hiring
nextStep:
  text: Write.
  link: { collection: terms, id: one-to-one }
description:
  A promise on the next line.
templates:
  - { id: scorecard, why: to score }
  - id: agenda
    why: to begin
empty:
---

The text.
`;

describe('readFile', () => {
  it('splits a page into data and text', () => {
    const { data, body, bodyOffset, errors } = readFile(page, 'mdx');
    expect(data).toMatchObject({
      title: 'Hiring',
      empty: null,
      templates: [{ id: 'scorecard' }, { id: 'agenda' }],
    });
    expect(body).toBe('\nThe text.\n');
    expect(bodyOffset).toBe(13);
    expect(errors).toEqual([]);
  });

  it('reads data without a text', () => {
    expect(readFile('title: Hiring\n', 'yaml')).toMatchObject({
      data: { title: 'Hiring' },
      body: '',
      bodyOffset: 0,
    });
  });

  it.each<[string, readonly PropertyKey[], number]>([
    ['a field', ['title'], 2],
    ['a field of a group', ['nextStep', 'text'], 4],
    ['a group: the line of its key', ['nextStep'], 3],
    ['a field between braces', ['nextStep', 'link', 'id'], 5],
    ['a value on the next line: the line of its key', ['description'], 6],
    ['a list: the line of its key', ['templates'], 8],
    ['an item between braces', ['templates', 0, 'why'], 9],
    ['an item', ['templates', 1], 10],
    ['a field of an item', ['templates', 1, 'why'], 11],
    ['a missing field: the line of what it is missing in', ['templates', 1, 'page'], 10],
    ['an item too many: the line of the list', ['templates', 7, 'id'], 8],
    ['a field below a text: the line of the text', ['title', 'deep'], 2],
    ['an empty field', ['empty'], 12],
    ['a field missing at the top', ['theme'], 1],
    ['nothing', [], 1],
  ])('knows the line of %s', (_, path, line) => {
    expect(readFile(page, 'mdx').lineOf(path)).toBe(line);
  });

  it('counts the lines of data from the first', () => {
    expect(readFile('title: A\norder: 1\n', 'yaml').lineOf(['order'])).toBe(2);
  });

  it.each([
    ['a key twice', '---\ntitle: A\ntitle: B\n---\n', 3, 'Map keys must be unique'],
    ['an open quote', '---\ntitle: "A\n---\n', 2, 'Missing closing "quote'],
    ['no frontmatter', 'The text.\n', 1, 'the file does not begin with --- and frontmatter'],
    [
      'frontmatter without an end',
      '---\ntitle: A\n',
      1,
      'the frontmatter has no end: no line below it is ---',
    ],
  ])('says where there is %s', (_, text, line, reason) => {
    const file = readFile(text, 'mdx');
    expect(file.errors[0]).toEqual({ line, reason });
    expect(file.data).toBeNull();
  });

  it('reads the line endings of Windows', () => {
    const windows = readFile(page.replaceAll('\n', '\r\n'), 'mdx');
    expect(windows.data).toEqual(readFile(page, 'mdx').data);
    expect(windows.bodyOffset).toBe(13);
    expect(windows.lineOf(['templates', 1, 'why'])).toBe(11);
  });

  it('keeps a day and a figure apart from texts, as Astro does', () => {
    expect(readFile('on: 2026-11-21\nyear: 2017\ntext: "2017"\nyes: yes\n', 'yaml').data).toEqual({
      on: '2026-11-21',
      year: 2017,
      text: '2017',
      yes: 'yes',
    });
  });
});

describe('digestOf', () => {
  it('is the same on every system and with every margin', () => {
    const digest = digestOf({ title: 'Title' }, 'One.\n\nTwo.\n');
    expect(digest).toMatch(/^[0-9a-f]{64}$/u);
    expect(digestOf({ title: 'Title' }, '\r\nOne.\r\n\r\nTwo.')).toBe(digest);
  });

  it('changes with every part that a reviewer reads', () => {
    const parts = fc
      .tuple(fc.string(), fc.string(), fc.string(), fc.string())
      .map((own) => own.map((part) => part.replace(/\s/gu, '')));
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const digestOfParts = ([title = '', answer = '', step = '', body = '']: string[]) =>
          digestOf({ title, answer, today: { steps: [step] } }, body);
        expect(digestOfParts(one) === digestOfParts(other)).toBe(one.join('\n') === other.join('\n'));
      }),
    );
  });
});
