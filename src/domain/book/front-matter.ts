import { xmlText } from '../text/xml-text.ts';
import type { BookChapter, BookData, BookPart } from './types.ts';

/** What stands before the first part: whose text it is, of when, and under which licence. */
export function writeImprint(title: string, { site, words }: Pick<BookData, 'site' | 'words'>): string {
  const link = (href: string, text: string) => `<a href="${xmlText(href)}">${xmlText(text)}</a>`;
  return [
    '<section class="imprint" id="imprint">',
    `<h1>${xmlText(title)}</h1>`,
    `<p class="lead">${xmlText(site.description)}</p>`,
    `<h2>${xmlText(words.imprint)}</h2>`,
    `<p>${xmlText(words.asOf)}</p>`,
    `<p>${xmlText(words.newer)} ${link(site.address, site.address)}</p>`,
    `<p>${xmlText(words.licence)} ${link(site.licenceAddress, site.licence)}.</p>`,
    '</section>',
  ].join('\n');
}

/** The opening of a part: what it is about, and its chapters by shelf. */
export function writePartOpening(part: BookPart, addressOf: (chapter: BookChapter) => string): string {
  const shelves = part.shelves.map(({ name, chapters }) => {
    const items = chapters.map(
      (chapter) => `<li><a href="${xmlText(addressOf(chapter))}">${xmlText(chapter.title)}</a></li>`,
    );
    return `<h2>${xmlText(name)}</h2>\n<ul>${items.join('')}</ul>`;
  });
  return [
    `<section class="part theme-${part.id}" id="part-${part.id}">`,
    `<h1>${xmlText(part.title)}</h1>`,
    `<p class="lead">${xmlText(part.lead)}</p>`,
    ...shelves,
    '</section>',
  ].join('\n');
}
