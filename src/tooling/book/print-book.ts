import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { coverSize } from '#domain/book/cover.ts';
import { fontFamilies } from '#integrations/font-families.ts';

/** Sheets of paper that a book can be printed on. */
export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** The cover of a sheet, in the units of its drawing: as wide as any, and as high as the paper wants it. */
export const coverOn: Readonly<Record<Paper, { width: number; height: number }>> = {
  A4: { width: 1600, height: Math.round((1600 * 297) / 210) },
  Letter: { width: 1600, height: Math.round((1600 * 11) / 8.5) },
};

const { resolve } = createRequire(import.meta.url);

/** The type of the site, in the document itself: a browser that opens no page fetches none. Covers are set in it too. */
export const bookFonts = (): string =>
  fontFamilies
    .map(({ name, file, fallbacks }) => {
      const data = readFileSync(resolve(file)).toString('base64');
      return [
        `@font-face{font-family:'${name}';font-weight:200 900;src:url(data:font/woff2;base64,${data}) format('woff2')}`,
        `[font-family='${fallbacks.at(-1)}']{font-family:'${name}'}`,
      ].join('\n');
    })
    .join('\n');

/** Prints a document as a tagged PDF with an outline. */
export async function printPdf(browser: Browser, html: string, paper: Paper): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    page.setDefaultTimeout(0);
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready);
    return await page.pdf({ format: paper, tagged: true, outline: true, printBackground: true });
  } finally {
    await page.close();
  }
}

/** Draws a cover as a picture, which every reading system shows. */
export async function drawCover(browser: Browser, svg: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: coverSize });
  try {
    await page.setContent(`<!DOCTYPE html><style>${bookFonts()} body{margin:0}</style>${svg}`);
    await page.evaluate(() => document.fonts.ready);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}
