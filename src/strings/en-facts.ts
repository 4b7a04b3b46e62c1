import type { Fact } from '#domain/library/facts.ts';
import type { Source } from '#schemas/source.ts';
import { article, facts as text, formatDay, source as words } from './en.ts';

/** The value of a fact in words. */
function valueOf(fact: Fact): string {
  switch (fact.key) {
    case 'effort':
      return text.effortValue(fact.value.minutes, fact.value.people);
    case 'readingHours':
      return text.hours(fact.value);
    case 'fillIn':
      return text.fillInValue(fact.value);
    case 'basis':
      return text.basisValue[fact.value];
    case 'interview':
      return text.interviewTypes[fact.value];
    case 'level':
      return text.levels[fact.value];
    default:
      return String(fact.value);
  }
}

/** A fact under a page's heading, in words. */
export const factText = (fact: Fact): { label: string; value: string } => ({
  label: text[fact.key],
  value: valueOf(fact),
});

type SourceFact = { label: string; value: string; href?: string };

/** How a source can be read, and how we checked it; `link` is where it is. */
export const sourceChecks = ({ publisher, checked }: Source, link: string | null): SourceFact[] => [
  ...(publisher ? [{ label: text.publisher, value: publisher }] : []),
  ...(link ? [{ label: text.read, value: link, href: link }] : []),
  { label: text.checked, value: `${article.checked(checked.how, formatDay(checked.on))} ${checked.note}` },
];

/** All that is told of a source. */
export const sourceFacts = (source: Source, link: string | null): SourceFact[] => [
  { label: text.authors, value: source.authors.join(', ') },
  { label: text.published, value: String(source.year ?? words.unpublishedYear) },
  { label: text.kind, value: words.kinds[source.kind] },
  ...(source.container ? [{ label: text.publishedIn, value: source.container }] : []),
  ...sourceChecks(source, link),
];
