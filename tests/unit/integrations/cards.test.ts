import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCards } from '#integrations/cards.ts';
import { indexedPng } from '#integrations/cards/indexed-png.ts';
import { cardSize } from '#domain/navigation/card-size.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const writePage = (id: string, title: string) => {
  mkdirSync(join(folder, 'dist', id), { recursive: true });
  writeFileSync(
    join(folder, 'dist', id, 'index.html'),
    `<meta property="og:image" content="https://x.example/cards/${id}.png"><main data-theme="people"><h1>${title}</h1>`,
  );
};
const write = () =>
  writeCards(join(folder, 'dist'), { cache: join(folder, 'cache'), siteName: 'Site', root: '/', tokens });
const card = (id: string) => readFileSync(join(folder, 'dist/cards', `${id}.png`));

describe('writeCards', () => {
  it('draws a picture for each page, at most 40 KB, and the next time only what has changed', async () => {
    writePage('a', 'Who decides, and who is only asked?');
    writePage(
      'b',
      'A title that is far longer than any other, so that it takes four lines of the card '.repeat(2),
    );
    expect(await write()).toMatchObject({ cards: 2, drawn: 2 });
    const { largest } = await write();
    expect(largest).toBeLessThan(40 * 1024);
    expect(card('a').readUInt32BE(16)).toBe(cardSize.width);
    expect(card('a').readUInt32BE(20)).toBe(cardSize.height);
    writePage('b', 'A shorter one');
    const before = card('b');
    expect(await write()).toMatchObject({ cards: 2, drawn: 1 });
    expect(card('b').equals(before)).toBe(false);
    expect(statSync(join(folder, 'dist/icon-512.png')).size).toBeGreaterThan(100);
  });
});

describe('indexedPng', () => {
  it('keeps few colours as they are and brings many to 256', () => {
    const many = new Uint8Array(64 * 64 * 4).map((_, at) => (at * 7919) % 256);
    for (const [pixels, side] of [
      [new Uint8Array([255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255, 9, 9, 9, 255]), 2],
      [many, 64],
    ] as const) {
      const png = indexedPng(pixels, side, side);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      const palette = png.readUInt32BE(33);
      expect(png.subarray(37, 41).toString()).toBe('PLTE');
      expect(palette / 3).toBeLessThanOrEqual(256);
      if (side === 2) expect(palette).toBe(9);
    }
  });
});
