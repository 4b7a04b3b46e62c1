import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { letterOfOurs } from '#domain/library/readings.ts';
import type { Ledger } from '#schemas/review.ts';
import { asPublished, soundFiles, temporaryFolder, writeFiles } from '../../support/temporary-content.ts';

const tooling = join(import.meta.dirname, '../../../src/tooling');
const page = 'faqs/how-many';
const against = 'A handbook, https://handbook.example';
const waiting = `.cache/readings/${page}`;

function prepare() {
  const root = temporaryFolder();
  writeFiles(root, {
    ...asPublished(soundFiles),
    'other.txt': 'The other text, by Acme.\n',
  });
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(tooling, command), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const readings = (...args: string[]) => run('readings.ts', ...args);
  const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
  const ledger = () => parse(textOf(`content/reviews/${page}.yaml`)) as Ledger;
  return { root, run, readings, textOf, ledger };
}

const layOut = [page, 'other.txt', '--against', against, '--seed', '1', '--hide', 'Acme, pull request'];
const ours = letterOfOurs(1);
const theirs = ours === 'A' ? 'B' : 'A';

describe('npm run readings', { timeout: 60_000 }, () => {
  it('lays both texts out without names, and enters the verdict in the ledger', () => {
    const { root, run, readings, textOf, ledger } = prepare();
    expect(readings(...layOut)).toMatchObject({ status: 0, stderr: '' });
    expect(textOf(`${waiting}/${ours}.md`)).toMatch(/^# How many\?\n\nA short answer\.\n\nThe \[…\] waited/u);
    expect(textOf(`${waiting}/${theirs}.md`)).toBe('The other text, by […].\n');

    const verdict = ['--preferred', theirs + theirs + ours, '--easier', `${ours}${ours}-`];
    const entered = readings(page, ...verdict, '--why', 'Theirs had more examples.', '--on', '2026-11-29');
    expect(entered).toMatchObject({ status: 0, stderr: '' });
    expect(entered.stdout).toContain(`Ours was ${ours}: preferred by 1 of 3, the easier read for 2.`);
    expect(entered.stdout).toContain('A loss:');
    const { reviews, readings: entries } = ledger();
    expect(entries).toEqual([
      {
        digest: reviews[0]?.digest,
        on: '2026-11-29',
        against,
        readers: 3,
        preferred: 1,
        easier: 2,
        why: 'Theirs had more examples.',
      },
    ]);
    expect(existsSync(join(root, waiting))).toBe(false);
    expect(run('check-content.ts').stdout).toContain('The content check found no problem.');
    expect(run('report-content.ts').stdout).toMatch(
      /^faqs\/how-many +2026-11-29 +1 of 3 +2 of 3 +as it was read +A handbook, https:\/\/handbook\.example$/mu,
    );
  });

  it('keeps the texts until the verdict, unless they are laid out anew', () => {
    const { readings } = prepare();
    readings(...layOut);
    expect(readings(...layOut)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('waits for its verdict'),
    });
    expect(readings(...layOut, '--anew').status).toBe(0);
  });

  it('enters the digest of the text that was laid out, though the page has changed since', () => {
    const { root, readings, textOf, ledger } = prepare();
    readings(...layOut);
    writeFiles(root, { [`content/${page}.mdx`]: textOf(`content/${page}.mdx`).replace('waited', 'lay') });
    readings(page, '--preferred', ours, '--easier', ours, '--why', 'It is plainer.');
    expect(ledger().readings[0]?.digest).toBe(ledger().reviews[0]?.digest);
  });

  it.each<[string, string[], string]>([
    ['nothing', [], 'usage:'],
    ['a page alone', [page], 'usage:'],
    ['a file and a verdict', [page, 'other.txt', '--preferred', 'A'], 'usage:'],
    ['an unknown option', [page, '--prefered', 'A'], "Unknown option '--prefered'"],
    [
      'a page that is not there',
      ['faqs/none', 'other.txt', '--against', against],
      'There is no page content/faqs/none.mdx',
    ],
    [
      'an entry that is no page',
      ['terms/one-to-one', 'other.txt', '--against', against],
      'There is no page content/terms/one-to-one.mdx',
    ],
    ['a file that is not there', [page, 'none.txt', '--against', against], 'There is no file none.txt.'],
    ['no other text named', [page, 'other.txt'], '--against: title and address of the other text.'],
    [
      'a seed that is no number',
      [page, 'other.txt', '--against', against, '--seed', 'x'],
      '--seed: a whole number',
    ],
    [
      'a verdict on nothing',
      [page, '--preferred', 'A', '--easier', 'A', '--why', 'It is plainer.'],
      'No reading of faqs/how-many waits for a verdict.',
    ],
  ])('refuses %s', (_, args, message) => {
    const { readings } = prepare();
    expect(readings(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
  });

  it.each<[string, string[], string]>([
    ['no reason', ['--preferred', 'A', '--easier', 'B'], 'why: '],
    [
      'a letter too few',
      ['--preferred', 'AB', '--easier', 'B', '--why', 'It is plainer.'],
      'each reader answers both',
    ],
    [
      'a day that is none',
      ['--preferred', 'A', '--easier', 'B', '--why', 'It is plainer.', '--on', 'today'],
      'on: ',
    ],
  ])('refuses a verdict with %s, and keeps the texts', (_, args, message) => {
    const { root, readings, ledger } = prepare();
    readings(...layOut);
    expect(readings(page, ...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
    expect(ledger().readings).toBeUndefined();
    expect(existsSync(join(root, waiting, 'reading.json'))).toBe(true);
  });

  it('refuses a page that nobody has reviewed, for its ledger begins with a review', () => {
    const { root, readings } = prepare();
    rmSync(join(root, 'content/reviews'), { recursive: true });
    expect(readings(...layOut)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('review the page'),
    });
  });
});

describe('npm run review', { timeout: 60_000 }, () => {
  it('keeps the readings of the ledger it adds a line to', () => {
    const { run, readings, ledger } = prepare();
    readings(...layOut);
    readings(page, '--preferred', ours, '--easier', ours, '--why', 'It is plainer.');
    const review = run('review.ts', page, '--scores', '5,5,5,5,4', '--changed', 'A word became plainer.');
    expect(review).toMatchObject({ status: 0, stderr: '' });
    expect(ledger()).toMatchObject({
      reviews: [{}, { changed: 'A word became plainer.' }],
      readings: [{ why: 'It is plainer.' }],
    });
  });
});
