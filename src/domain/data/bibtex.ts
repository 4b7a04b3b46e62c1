import type { CslItem, CslName } from './csl.ts';

/** What a work is in BibTeX, by its type in CSL. */
const entryTypes: Readonly<Record<string, string>> = {
  book: 'book',
  'article-journal': 'article',
  report: 'techreport',
};

/** Characters that mean something in BibTeX or TeX. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A plain text in BibTeX; letters beyond ASCII stay, for today's tools read UTF-8, and two hyphens make no dash. */
export const bibtexText = (text: string): string =>
  text.replace(/[\\{}%&$#_~^]/gu, (mark) => special[mark] ?? mark).replace(/-(?=-)/gu, '-{}');

const nameOf = (name: CslName): string =>
  'literal' in name
    ? `{${bibtexText(name.literal)}}`
    : [name.family, ...(name.suffix ? [name.suffix] : []), name.given].map(bibtexText).join(', ');

/** Addresses stand as they are: percent signs and tildes mean nothing within them to the tools that read them. */
const address = (text: string) => text.replaceAll('{', '%7B').replaceAll('}', '%7D');

/** A work as an entry of a BibTeX file. Braces within a title keep its capitals. */
export function bibtexEntry(item: CslItem): string {
  const type = entryTypes[item.type] ?? 'misc';
  const isArticle = type === 'article';
  const year = item.issued?.['date-parts'][0][0];
  const seen = item.accessed['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const container = item['container-title'];
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.author.map(nameOf).join(' and ')],
    ['title', `{${bibtexText(item.title)}}`],
    [isArticle ? 'journal' : 'howpublished', container === undefined ? undefined : bibtexText(container)],
    ['year', year === undefined ? undefined : String(year)],
    ['volume', item.volume],
    ['number', item.issue],
    ['pages', item.page?.replace('-', '--')],
    [type === 'techreport' ? 'institution' : 'publisher', item.publisher && bibtexText(item.publisher)],
    ['doi', item.DOI && address(item.DOI)],
    ['url', item.URL && address(item.URL)],
    ['urldate', seen],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${type}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** Works as a BibTeX file. */
export const bibtex = (items: readonly CslItem[]): string => items.map(bibtexEntry).join('\n');
