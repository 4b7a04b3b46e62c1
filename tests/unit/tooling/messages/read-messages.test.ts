import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMessages, type Message } from '#tooling/messages/read-messages.ts';

const read = (source: string) => readMessages('en-a', source);

describe('the messages of a file', () => {
  it('are its texts, each with its group and when it shows', () => {
    const source = `/** A tool. */
export const a = {
  one: 'One',
  /** When it fails. */
  problems: {
    /** Said later. */
    two: 'Two', three: ('Three') } } as const;
/** A list. */
export const b = ['x', 'y'];
const hidden = 'not exported';
export const c = 'Bare';
/** Made of both. */
export function d(n: number): string { return \`\${n} d\`; }`;
    expect(read(source).map(({ name, text, group, when }) => [name, text, group, when])).toEqual([
      ['a.one', 'One', 'A tool.', ''],
      ['a.problems.two', 'Two', 'A tool.', 'When it fails. Said later.'],
      ['a.problems.three', 'Three', 'A tool.', 'When it fails.'],
      ['b', 'x', 'A list.', ''],
      ['b', 'y', 'A list.', ''],
      ['c', 'Bare', '', ''],
      ['d', '{n} d', 'Made of both.', ''],
    ]);
  });

  it('are read in lists of objects too, but for ids there', () => {
    const source = `export const a = { steps: [{ tool: 'role-fit', does: 'Take stock' }], id: 'plain' };`;
    expect(read(source).map(({ name, text }) => [name, text])).toEqual([
      ['a.steps.0.does', 'Take stock'],
      ['a.id', 'plain'],
    ]);
  });

  it.each([
    ['each way a condition turns out', 'n === 1 ? `One ${n}` : `Many ${n}`', ['One {n}', 'Many {n}']],
    [
      'one condition turns out one way in a text',
      "`${n === 1 ? 'It' : 'They'} ${n === 1 ? 'stays' : 'stay'} here`",
      ['It stays here', 'They stay here'],
    ],
    [
      'two conditions each way',
      "`${n === 1 ? 'It' : 'They'} ${k ? 'left' : 'came'}`",
      ['It left', 'It came', 'They left', 'They came'],
    ],
    [
      'what is put in has a name, no code',
      '`${(n / 1000).toFixed(1)} KB in ${say(n)}`',
      ['{n} KB in {say(n)}'],
    ],
    ['lists that a function joins', "join(['first', n > 0 ? 'then' : ''])", ['first', 'then']],
  ])('are as they may turn out: %s', (_, expression, texts) => {
    expect(read(`export const a = (n: number) => ${expression};`).map(({ text }) => text)).toEqual(texts);
  });
});

const messages = globSync('src/strings/en*.ts').flatMap((file) =>
  readMessages(basename(file, '.ts'), readFileSync(file, 'utf8')),
);
/** The name of a text that shows only at times: something failed, is missing, was deleted, or has no script. */
const unusual =
  /problem|refused|failed|failure|unavailable|unsupported|gone|blocked|cannot|cut-off|too-long|unknown|notReply|nothing$|Missing$|removed$|deleted|noScript|notStarted|waiting|\.troubles|outcomes/iu;
/** What a reader can do next, in a message that something did not work. */
const nextStep =
  /\b(?:Ask|Choose|Check|Copy|Download|Enter|Go|Leave|Look|Name|Open|Reload|Select|Try|Type|Use|Wait|Write|You can|here are|go on|save again|copy it|try again|fits here|these are|reload the page)\b|\?$/iu;
/** Followed by what was not changed and what to do, or by links or buttons that say it. */
const isFollowed = ({ file, name }: { file: string; name: string }) =>
  (file === 'en-records' && name.startsWith('importFile.problems.')) ||
  /heading$|^screen\.problem$|^lost\.before$|setAside$/iu.test(name);

describe('the messages of the site', () => {
  it('are all found, each in a group that says where it stands', () => {
    expect(messages.length).toBeGreaterThan(1500);
    expect(messages.filter(({ group }) => group === '').map(({ file, name }) => `${file} ${name}`)).toEqual(
      [],
    );
  });

  it('say when they show, where they speak of what failed, is missing or was undone', () => {
    const isTold = ({ name, when }: Message) =>
      when !== '' || /^\w*(?:problem|trouble|refus|gone|lost)/iu.test(name);
    const moments = messages.filter(({ name }) => unusual.test(name));
    expect(moments.length).toBeGreaterThan(100);
    expect(moments.filter((each) => !isTold(each)).map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  it('hold nothing raw', () => {
    const raw = /undefined|\bNaN\b|\bnull\b|\[object|Unexpected token|[a-z]Error\b|\bexception\b/u;
    expect(messages.filter(({ text }) => raw.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it('say what to do next where something did not work', () => {
    const failures = messages.filter(
      (message) =>
        /(?:problem|refused|failed|failure|unavailable|gone|blocked|setAside$|cut-off|too-long|unknown-version|notReply|lost)/iu.test(
          message.name,
        ) && !isFollowed(message),
    );
    expect(failures.length).toBeGreaterThan(25);
    expect(
      failures.filter(({ text }) => !nextStep.test(text)).map(({ name, text }) => `${name}: ${text}`),
    ).toEqual([]);
  });
});
