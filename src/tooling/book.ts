import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverSvg } from '#domain/book/cover.ts';
import type { BookManifest } from '#domain/book/manifest.ts';
import { makeEpub, makePdf } from './book/make-book.ts';
import { drawCover, papers, type Paper } from './book/print-book.ts';
import { countPages, readBookData, readBuiltPages } from './book/read-built.ts';
import { launchBrowser } from './launch-browser.ts';
import { BadInput } from './tool/bad-input.ts';

/** `npm run book [-- --paper Letter]`: the built site as an EPUB and a PDF, in `book/`, with a manifest for the page that offers them. */
const dist = 'dist';
const folder = 'book';

function readPaper([option, value = '', ...more]: readonly string[]): Paper {
  if (option === undefined) return 'A4';
  const paper = papers.find((each) => each.toLowerCase() === value.toLowerCase());
  if (option !== '--paper' || !paper || more.length > 0)
    throw new BadInput(`npm run book takes nothing, or -- --paper ${papers.join(' or ')}.`);
  return paper;
}

async function writeBook(paper: Paper): Promise<BookManifest> {
  const data = readBookData(dist);
  const pages = readBuiltPages(dist, data.parts);
  const made = `${new Date().toISOString().slice(0, 19)}Z`;
  const name = data.site.name.toLowerCase().replace(/[^a-z\d]+/gu, '-');
  const browser = await launchBrowser();
  try {
    const cover = await drawCover(browser, coverSvg(data.site.name, data));
    const epub = makeEpub(data, pages, { cover: { type: 'image/png', content: cover }, modified: made });
    console.log(`EPUB  ${countPages(data.parts)} pages, ${epub.length} bytes`);
    const style = readFileSync(new URL('../styles/book/print.css', import.meta.url), 'utf8');
    const { pdf, read } = await makePdf(browser, data.parts, pages, { data, paper, style });
    console.log(
      `PDF   ${read.sheets} sheets of ${paper}, ${read.outlined} entries in its outline, ${pdf.length} bytes`,
    );
    mkdirSync(folder, { recursive: true });
    const manifest: BookManifest = {
      made: made.slice(0, 10),
      pages: countPages(data.parts),
      epub: { file: `${name}.epub`, bytes: epub.length },
      pdf: { file: `${name}.pdf`, bytes: pdf.length, sheets: read.sheets, paper },
    };
    writeFileSync(join(folder, manifest.epub.file), epub);
    writeFileSync(join(folder, manifest.pdf.file), pdf);
    writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  } finally {
    await browser.close();
  }
}

try {
  await writeBook(readPaper(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
