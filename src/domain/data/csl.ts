import type { Source } from '#schemas/source.ts';

/** A name as CSL writes it: a person's in parts, any other whole. */
export type CslName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** A work as CSL-JSON describes it (Citation Style Language 1.0.2): the variables that our sources have. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly [readonly [number]] };
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly accessed: { readonly 'date-parts': readonly [readonly [number, number, number]] };
}

/** What each kind of source is in CSL. */
const cslTypes: Readonly<Record<Source['kind'], string>> = {
  book: 'book',
  article: 'article',
  paper: 'article-journal',
  report: 'report',
  'web page': 'webpage',
  documentation: 'webpage',
  talk: 'speech',
  legislation: 'legislation',
};

/** Works that only people write; who made the others may be an organisation with a name like a person's. */
const byPeople: readonly Source['kind'][] = ['book', 'paper', 'talk'];
/** Parts of a family name that stand before it. */
const particle = /^(?:van|von|de|der|den|del|di|da|le|la|ten|ter)$/iu;
const suffixOf = /^(?:jr|sr|i{2,3}|iv)\.?$/iu;
const name = /^\p{L}[\p{L}.'’-]*$/u;

/** A name in parts where it is written as a person's: "Laura de Vesine", "William Oncken Jr."; else null. */
function personOf(author: string): Extract<CslName, { family: string }> | null {
  const words = author.split(' ');
  const suffix = suffixOf.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const first = words.findIndex((word, index) => index > 0 && particle.test(word));
  const start = first > 0 && first < words.length - 1 ? first : words.length - 1;
  const isPerson =
    start > 0 && words.length <= 6 && words.every((word) => name.test(word)) && /^\p{Lu}/u.test(author);
  if (!isPerson) return null;
  return {
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' '),
    ...(suffix ? { suffix } : {}),
  };
}

/** Letters that ids write with other ones, beside those that only lose their marks. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd' };
const asId = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœßłđ]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^a-z0-9]+/gu, '-');

/** Initials, particles and suffixes are in no name of an organisation. */
const isSurely = ({ family, given, suffix }: Extract<CslName, { family: string }>) =>
  suffix !== undefined || family.includes(' ') || /(?:^| )\p{Lu}\.(?: |$)/u.test(given);

/**
 * The authors of a source. Who wrote an article may be a person or an organisation; the id tells, for it begins with
 * the family name of a person and with the whole name of an organisation. Where neither id nor name tells, the name
 * stays whole.
 */
export function cslNames(id: string, { authors, kind }: Pick<Source, 'authors' | 'kind'>): CslName[] {
  const people = authors.map(personOf);
  const [lead] = people;
  const isByPeople = byPeople.includes(kind) || Boolean(lead && `${id}-`.startsWith(`${asId(lead.family)}-`));
  return authors.map((author, index): CslName => {
    const person = people[index];
    return person && (isByPeople || isSurely(person)) ? person : { literal: author };
  });
}

/** "Journal of Applied Psychology 107(11), 2040–2068" in its parts; whatever is written otherwise is all title. */
export function splitContainer(
  container: string,
): Pick<CslItem, 'container-title' | 'volume' | 'issue' | 'page'> {
  const [, title, volume, issue, page] =
    /^(.+?),? (\d+)(?:\(([^)]+)\))?(?:, (?:pp?\. )?([a-z]?\d+(?:[–-][a-z]?\d+)?))?$/iu.exec(container) ?? [];
  if (!title || !volume || !(issue ?? page)) return { 'container-title': container };
  return {
    'container-title': title,
    volume,
    ...(issue ? { issue } : {}),
    ...(page ? { page: page.replace('–', '-') } : {}),
  };
}

/** A source as CSL-JSON. Throws at no source: whatever the schema lets pass can be described. */
export function cslItem(id: string, source: Source): CslItem {
  const { title, kind, year, container, publisher, doi, url, checked } = source;
  const [checkedYear = 0, month = 0, day = 0] = checked.on.split('-').map(Number);
  return {
    id,
    type: cslTypes[kind],
    title,
    author: cslNames(id, source),
    ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
    ...(container ? splitContainer(container) : {}),
    ...(publisher ? { publisher } : {}),
    ...(doi ? { DOI: doi } : {}),
    ...(url ? { URL: url } : {}),
    accessed: { 'date-parts': [[checkedYear, month, day]] },
  };
}
