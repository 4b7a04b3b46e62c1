import { xmlText } from '../text/xml-text.ts';
import { writeChapter, type Binding, type BoundPages } from './bind-book.ts';
import { chaptersOf } from './pages-of.ts';
import { writeImprint, writePartOpening } from './front-matter.ts';
import type { BookChapter, BookCover, BookData, BookFiles, BookPart } from './types.ts';

/** What makes one book differ from another of the same pages. */
export interface BookIdentity {
  readonly title: string;
  /** A URI: the same for every edition of a book. */
  readonly id: string;
  /** When it was made, in UTC: `2026-11-29T12:00:00Z`. */
  readonly modified: string;
  readonly cover: BookCover;
}

const folder = 'EPUB';
const mediaType = 'application/epub+zip';

/** A file of the package, with what reading systems are told of it. */
interface Item {
  readonly id: string;
  readonly file: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly properties?: string;
  readonly isRead?: boolean;
}

interface Sheet {
  readonly title: string;
  readonly body: string;
  readonly kind: string;
}

const writeSheet = (
  { title, body, kind }: Sheet,
  language: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${xmlText(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body epub:type="${kind}">
${body}
</body>
</html>
`;

const fileOf = ({ id }: BookChapter): string => `${id}.xhtml`;

function writeNav(parts: readonly BookPart[], { words }: BookData): string {
  const chapter = (one: BookChapter) => `<li><a href="${fileOf(one)}">${xmlText(one.title)}</a></li>`;
  const items = parts.map(
    ({ id, title, shelves }) =>
      `<li><a href="part-${id}.xhtml">${xmlText(title)}</a><ol>${shelves
        .map(
          ({ name, chapters }) =>
            `<li><span>${xmlText(name)}</span><ol>${chapters.map(chapter).join('')}</ol></li>`,
        )
        .join('')}</ol></li>`,
  );
  return [
    `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-heading"><h1 id="toc-heading">${xmlText(words.contents)}</h1>`,
    `<ol><li><a href="imprint.xhtml">${xmlText(words.imprint)}</a></li>${items.join('\n')}</ol></nav>`,
    '<nav epub:type="landmarks" hidden="hidden"><ol>',
    `<li><a epub:type="toc" href="nav.xhtml#toc">${xmlText(words.contents)}</a></li>`,
    `<li><a epub:type="bodymatter" href="part-${parts[0]?.id}.xhtml">${xmlText(parts[0]?.title ?? '')}</a></li>`,
    '</ol></nav>',
  ].join('\n');
}

function writePackage(
  items: readonly Item[],
  { site, words }: BookData,
  { title, id, modified }: BookIdentity,
): string {
  const meta = (property: string, value: string) => `<meta property="${property}">${xmlText(value)}</meta>`;
  const hasDrawings = items.some(({ properties }) => properties === 'svg');
  const manifest = items.map(
    (item) =>
      `<item id="${item.id}" href="${item.file}" media-type="${item.type}"${item.properties ? ` properties="${item.properties}"` : ''}/>`,
  );
  const spine = items.filter(({ isRead }) => isRead).map((item) => `<itemref idref="${item.id}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${site.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book-id">${xmlText(id)}</dc:identifier>
<dc:title>${xmlText(title)}</dc:title>
<dc:language>${site.language}</dc:language>
<dc:creator>${xmlText(site.name)}</dc:creator>
<dc:publisher>${xmlText(site.name)}</dc:publisher>
<dc:description>${xmlText(site.description)}</dc:description>
<dc:rights>${xmlText(`${site.licence}, ${site.licenceAddress}`)}</dc:rights>
<dc:source>${xmlText(site.address)}</dc:source>
${[
  meta('dcterms:modified', modified),
  meta('schema:accessMode', 'textual'),
  meta('schema:accessMode', 'visual'),
  meta('schema:accessModeSufficient', 'textual'),
  ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'].map((feature) =>
    meta('schema:accessibilityFeature', feature),
  ),
  ...(hasDrawings ? [meta('schema:accessibilityFeature', 'alternativeText')] : []),
  meta('schema:accessibilityHazard', 'none'),
  meta('schema:accessibilitySummary', words.accessibility),
].join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}

function coverItems({ cover, title }: BookIdentity, language: string): Item[] {
  const file = cover.type === 'image/png' ? 'cover.png' : 'cover.svg';
  const body = `<section class="cover" epub:type="cover"><img src="${file}" alt="${xmlText(title)}" role="doc-cover"/></section>`;
  return [
    { id: 'cover-image', file, type: cover.type, content: cover.content, properties: 'cover-image' },
    sheetItem('cover', { title, body, kind: 'frontmatter' }, language),
  ];
}

const sheetItem = (id: string, sheet: Sheet, language: string): Item => ({
  id,
  file: `${id}.xhtml`,
  type: 'application/xhtml+xml',
  content: writeSheet(sheet, language),
  isRead: true,
  ...(sheet.body.includes('<svg') ? { properties: 'svg' } : {}),
});

const chapterItem = (chapter: BookChapter, binding: Binding, language: string): Item =>
  sheetItem(
    chapter.id,
    { title: chapter.title, body: writeChapter(chapter, binding), kind: 'bodymatter' },
    language,
  );

/**
 * The files of an EPUB 3 of the parts, in the order in which they are packed: the first is `mimetype`, which must be
 * stored and not compressed. Links between its pages stay in the book; others lead to the site.
 */
export function writeEpub(
  parts: readonly BookPart[],
  pages: BoundPages,
  data: BookData,
  identity: BookIdentity,
): BookFiles {
  const { language, address } = data.site;
  const files = new Map(
    chaptersOf(parts).flatMap((chapter) => chapter.pages.map(({ path }) => [path, fileOf(chapter)] as const)),
  );
  const binding: Binding = {
    pages,
    address,
    lower: 0,
    inBook: ({ page }, id) => `${files.get(page.path)}#${id}`,
  };
  const items: Item[] = [
    { id: 'style', file: 'book.css', type: 'text/css', content: data.style },
    ...coverItems(identity, language),
    sheetItem(
      'imprint',
      { title: identity.title, body: writeImprint(identity.title, data), kind: 'frontmatter' },
      language,
    ),
    {
      ...sheetItem(
        'nav',
        { title: data.words.contents, body: writeNav(parts, data), kind: 'frontmatter' },
        language,
      ),
      properties: 'nav',
    },
    ...parts.flatMap((part) => [
      sheetItem(
        `part-${part.id}`,
        { title: part.title, body: writePartOpening(part, fileOf), kind: 'bodymatter' },
        language,
      ),
      ...part.shelves.flatMap(({ chapters }) =>
        chapters.map((chapter) => chapterItem(chapter, binding, language)),
      ),
    ]),
  ];
  return new Map<string, string | Uint8Array>([
    ['mimetype', mediaType],
    [
      'META-INF/container.xml',
      `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${folder}/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`,
    ],
    [`${folder}/package.opf`, writePackage(items, data, identity)],
    ...items.map(({ file, content }) => [`${folder}/${file}`, content] as const),
  ]);
}
