import { parse } from 'ultrahtml';

/** A piece of a page: a text as its HTML holds it, or an element. */
export type Markup = string | MarkupElement;
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** Elements that are for a screen with a keyboard. */
const screenElements = new Set([
  'nav',
  'button',
  'script',
  'style',
  'noscript',
  'details',
  'template',
  'input',
  'label',
  'select',
]);
/** Classes of what is for a screen alone; the note of a citation stands in the list of sources too. */
const screenClasses = ['needs-scripts', 'quiet-button', 'template-actions', 'hub-filter', 'note'];

export const classesOf = ({ attributes }: MarkupElement): string[] =>
  (attributes['class'] ?? '').split(/\s+/u).filter(Boolean);

/** Other names of a thing, left out on paper as clutter, are worth having where one looks it up. */
const isName = ({ name }: MarkupElement): boolean => name === 'dt' || name === 'dd';

/** Headings of a few links each would bury those of the text in the outline of a book. */
const isLabelOfLinks = ({ name }: MarkupElement, parents: readonly MarkupElement[]): boolean =>
  name === 'h3' && parents.some((parent) => classesOf(parent).includes('related'));

function isForScreen(element: MarkupElement, parents: readonly MarkupElement[]): boolean {
  const classes = classesOf(element);
  const isLink = element.name === 'a';
  return (
    screenElements.has(element.name) ||
    'hidden' in element.attributes ||
    screenClasses.some((name) => classes.includes(name)) ||
    (classes.includes('no-print') && !isName(element)) ||
    (isLink && classes.includes('tag')) ||
    // After a heading of related pages: the link to all the others on the site.
    (isLink &&
      parents.at(-1)?.name === 'h3' &&
      parents.some((parent) => classesOf(parent).includes('related')))
  );
}

/** Elements that mean nothing once what they held is left out. */
const hollow = new Set(['p', 'ul', 'ol', 'dl']);
const isHollow = ({ name, children }: MarkupElement): boolean =>
  hollow.has(name) && children.every((child) => typeof child === 'string' && child.trim() === '');

/** A node as the parser gives it: its types say less than this. */
interface ParsedNode {
  readonly type: number;
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly value: string;
  readonly children: readonly ParsedNode[];
}
const [elementType, textType] = [1, 2];

function keep(node: ParsedNode, parents: readonly MarkupElement[]): Markup[] {
  if (node.type === textType) return node.value ? [node.value] : [];
  if (node.type !== elementType) return [];
  const { name, attributes } = node;
  const bare: MarkupElement = { name, attributes, children: [] };
  if (isForScreen(bare, parents)) return [];
  const children = node.children.flatMap((child) => keep(child, [...parents, bare]));
  // What an island shows before its script runs stands for itself.
  if (name.startsWith('astro-')) return children;
  const element = isLabelOfLinks(bare, parents)
    ? { name: 'p', attributes: { class: 'label' }, children }
    : { ...bare, children };
  return isHollow(element) ? [] : [element];
}

const idsIn = (markup: Markup): string[] => {
  if (typeof markup === 'string') return [];
  const own = markup.attributes['id'];
  return [...(own ? [own] : []), ...markup.children.flatMap(idsIn)];
};

/** What a built page tells its reader, without what only a screen can do. */
export interface ReadPage {
  readonly content: readonly Markup[];
  /** The theme whose colour it has; null where it has none. */
  readonly theme: string | null;
  /** Places in it that links can lead to. */
  readonly ids: ReadonlySet<string>;
}

/** Reads a built page of the site; null where the HTML has no main part. */
export function readPage(html: string): ReadPage | null {
  const start = html.search(/<main[\s>]/u);
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return null;
  const { children } = parse(html.slice(start, end + '</main>'.length)) as ParsedNode;
  const main = children.flatMap((node) => keep(node, [])).find((markup) => typeof markup !== 'string');
  if (!main) return null;
  return {
    content: main.children,
    theme: main.attributes['data-theme'] ?? null,
    ids: new Set(main.children.flatMap(idsIn)),
  };
}
