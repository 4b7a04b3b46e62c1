import { classesOf, type Markup, type MarkupElement } from './read-page.ts';

/** Where a page stands in a book, and where its links lead there. */
export interface MarkupPlace {
  /** Before every id of the page, so that pages can share a file. */
  readonly prefix: string;
  /** By how many steps headings are lower than on the page. */
  readonly lower: number;
  /** The address of a link of the page in the book. */
  readonly address: (href: string) => string;
}

/** Attributes that mean something in a book; drawings keep all of theirs. */
const kept = new Set([
  'class',
  'role',
  'aria-label',
  'aria-hidden',
  'scope',
  'datetime',
  'lang',
  'dir',
  'colspan',
  'rowspan',
]);
const naming = new Set(['id', 'aria-labelledby', 'aria-describedby']);
const empty = new Set(['br', 'hr', 'wbr', 'col']);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string, marks: RegExp): string => text.replace(marks, (mark) => escapes[mark] ?? mark);
/** Text of HTML as XML holds it: entities that XML knows stay as they are. */
const xmlOf = (text: string): string => escape(text, /&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)|[<>]/giu);
const xmlValue = (text: string): string => escape(xmlOf(text), /"/gu);

/** The note of a citation stands in the list of sources. */
const toSource = (href: string): string => href.replace(/^#note-(?=\d+$)/u, '#source-');

function attributesOf(element: MarkupElement, place: MarkupPlace, inDrawing: boolean): string {
  const pairs = Object.entries(element.attributes).flatMap(([key, value]): [string, string][] => {
    // Under a letter many sections have the same heading: as landmarks nobody could tell them apart.
    if (key === 'aria-labelledby' && element.name === 'section') return [];
    if (naming.has(key)) return [[key, value.replace(/[^\s]+/gu, (id) => `${place.prefix}--${id}`)]];
    if (key === 'href') return [[key, place.address(toSource(value))]];
    return inDrawing || kept.has(key) ? [[key, value]] : [];
  });
  if (element.name === 'svg') pairs.unshift(['xmlns', 'http://www.w3.org/2000/svg']);
  if (element.name === 'a' && classesOf(element).includes('cite')) pairs.push(['role', 'doc-noteref']);
  return pairs.map(([key, value]) => ` ${key}="${xmlValue(value)}"`).join('');
}

const lowered = (name: string, lower: number): string =>
  name.replace(/^h([1-6])$/u, (_, level) => `h${Math.min(6, Number(level) + lower)}`);

function write(markup: Markup, place: MarkupPlace, inDrawing: boolean): string {
  if (typeof markup === 'string') return xmlOf(markup);
  // A book holds no picture files: the alternative says what a picture shows.
  if (markup.name === 'img') return `<em>${xmlOf(markup.attributes['alt'] ?? '')}</em>`;
  const isDrawing = inDrawing || markup.name === 'svg';
  const name = lowered(markup.name, place.lower);
  const head = `<${name}${attributesOf(markup, place, isDrawing)}`;
  if (empty.has(name)) return `${head}/>`;
  return `${head}>${markup.children.map((child) => write(child, place, isDrawing)).join('')}</${name}>`;
}

/** Pieces of a page as XHTML. */
export const writeMarkup = (pieces: readonly Markup[], place: MarkupPlace): string =>
  pieces.map((piece) => write(piece, place, false)).join('');
