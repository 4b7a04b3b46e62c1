import { factsOf } from '#domain/library/facts.ts';
import { namesOf } from '#domain/library/names-among.ts';
import { createPageContext, type NumberedCitation } from '#domain/library/page-context.ts';
import { minutesOfSteps, stepsOf } from '#domain/library/reading-paths.ts';
import { authorList, linkOf } from '#domain/library/reference.ts';
import { relatedGroups } from '#domain/library/related.ts';
import { titleOf } from '#domain/library/title-of.ts';
import type { Entry } from '#domain/library/types.ts';
import type { ListedCollection, PageCollection } from '#schemas/collections.ts';
import { markdownLink, markdownText } from '../text/markdown-text.ts';
import { absolute, textAddress } from './addresses.ts';
import { formsMarkdown } from './form-markdown.ts';
import { textMarkdown } from './text-markdown.ts';
import type { TextNode } from './text-tree.ts';
import type { TwinContext } from './types.ts';

type ListedEntry = Entry<ListedCollection>;

/** Most pages that a source lists as citing it; the page has all of them. */
export const mostCiters = 60;

const list = (lines: readonly string[]): string[] =>
  lines.length > 0 ? [lines.map((line) => `- ${line}`).join('\n')] : [];
const fact = ({ label, value }: { label: string; value: string }) => `**${label}:** ${markdownText(value)}`;

/** What stands before the text, for whoever reads it without its address: YAML whose values are JSON. */
function head(entry: ListedEntry, { site }: TwinContext): string {
  const { data } = entry;
  const fields = {
    title: titleOf(entry),
    url: absolute(site, site.urls.entry(entry)),
    site: site.name,
    collection: entry.collection,
    ...('description' in data ? { description: data.description } : {}),
    ...('aliases' in data && data.aliases.length > 0 ? { aliases: data.aliases } : {}),
    ...('reviewed' in data ? { reviewed: data.reviewed } : {}),
    licence: site.textLicence,
  };
  return [
    '---',
    ...Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    '---',
  ].join('\n');
}

function today(entry: ListedEntry, { library, site, words }: TwinContext): string[] {
  const steps = 'today' in entry.data ? entry.data.today : undefined;
  if (!steps) return [];
  const situation = steps.situation ? library.find('situations', steps.situation) : undefined;
  return [
    `## ${words.article.today}`,
    steps.steps.map((step, index) => `${index + 1}. ${markdownText(step)}`).join('\n'),
    ...(situation
      ? [
          `${words.article.todayMore} ${markdownLink(titleOf(situation), absolute(site, site.urls.entry(situation)))}`,
        ]
      : []),
  ];
}

function nextStep(entry: ListedEntry, { library, site, words }: TwinContext): string[] {
  const step = 'nextStep' in entry.data ? entry.data.nextStep : undefined;
  const target = step && library.find(step.link.collection, step.link.id);
  if (!target) return [];
  const link = markdownLink(titleOf(target), absolute(site, site.urls.entry(target)));
  return [
    `## ${words.article.nextStep}`,
    `${markdownText(step.text)} (${words.article.nextStepMinutes(step.minutes)}) ${link}`,
  ];
}

function related(entry: ListedEntry, { library, site, words }: TwinContext): string[] {
  const groups = relatedGroups(library, entry).map(({ collection, direction, links }) => {
    const heading = direction === 'both' ? words.shelfName(collection) : words.related[direction][collection];
    const lines = links.map(
      (link) =>
        `${markdownLink(titleOf(link.entry), absolute(site, site.urls.entry(link.entry)))}: ${markdownText(link.why)}`,
    );
    return [`### ${heading}`, ...list(lines)].join('\n\n');
  });
  return groups.length > 0 ? [`## ${words.article.related}`, ...groups] : [];
}

/** A source as a reader finds it: who, what, where and when, what it supports here, and how we checked it. */
function reference({ source, claim }: NumberedCitation, { site, words }: TwinContext): string {
  const { authors, title, container, year } = source.data;
  const ours = absolute(site, site.urls.entry(source));
  const work = `${markdownText(authorList(authors))}, ${markdownLink(title, linkOf(source.data) ?? ours)}`;
  const where = container ? `, ${markdownText(container)}` : '';
  const when = year ?? words.source.unpublishedYear;
  return `${work}${where} (${when}). ${markdownText(claim)} ${markdownLink(words.twin.ourNote, ours)}`;
}

/** What the text cites as footnotes; what it only relies on as a list. */
function sources(entry: ListedEntry, citations: readonly NumberedCitation[], context: TwinContext): string[] {
  const isCited = ({ source }: NumberedCitation) => entry.body.includes(`<Cite id="${source.id}"`);
  const notes = citations
    .filter(isCited)
    .map((citation) => `[^${citation.number}]: ${reference(citation, context)}`);
  const others = citations
    .filter((citation) => !isCited(citation))
    .map((citation) => reference(citation, context));
  return [
    ...(others.length > 0 ? [`## ${context.words.article.sources}`, ...list(others)] : []),
    ...(notes.length > 0 ? [notes.join('\n')] : []),
  ];
}

/** The text of a page alone: components in plain Markdown, citations as marks of footnotes, links absolute. */
export function bodyMarkdown(
  entry: Entry<PageCollection>,
  tree: TextNode,
  { library, site, words }: TwinContext,
): string {
  const path = site.urls.entry(entry);
  return textMarkdown(entry.body, tree, {
    page: createPageContext(entry, library.citationsOf(entry)),
    words: words.prose,
    address: (href) => textAddress(site, path, href),
  });
}

/** Everything between the title and the links of an entry. */
function middle(entry: ListedEntry, text: string | null, context: TwinContext): string[] {
  const { library, site, words } = context;
  switch (entry.collection) {
    case 'terms': {
      const names = namesOf(entry.data);
      return [
        markdownText(entry.data.definition),
        ...list(names.length > 0 ? [fact({ label: words.article.alsoCalled, value: names.join(', ') })] : []),
      ];
    }
    case 'paths': {
      const steps = stepsOf(entry, library);
      return [
        markdownText(entry.data.description),
        ...list([
          fact({ label: words.path.who, value: entry.data.who }),
          fact({ label: words.path.takes, value: words.path.sum(steps.length, minutesOfSteps(steps)) }),
        ]),
        steps
          .map(({ entry: page, why, minutes }, index) => {
            const link = markdownLink(titleOf(page), absolute(site, site.urls.entry(page)));
            return `${index + 1}. ${link} (${words.article.nextStepMinutes(minutes)}): ${markdownText(why)}`;
          })
          .join('\n'),
      ];
    }
    case 'tools':
      return [
        markdownText(entry.data.description),
        ...list([
          fact({ label: words.twin.question, value: entry.data.question }),
          `${words.twin.toolRuns} <${absolute(site, site.urls.entry(entry))}>`,
        ]),
      ];
    case 'sources': {
      const citers = library.citersOf(entry.id);
      const lines = citers
        .slice(0, mostCiters)
        .map(
          ({ entry: citer, claim }) =>
            `${markdownLink(titleOf(citer), absolute(site, site.urls.entry(citer)))}: ${markdownText(claim)}`,
        );
      const rest = citers.length - lines.length;
      const more =
        rest > 0 ? [markdownLink(words.article.more(rest), absolute(site, site.urls.entry(entry)))] : [];
      return [
        ...list(words.sourceFacts(entry.data).map(fact)),
        ...(lines.length > 0
          ? [`## ${words.source.whyItMatters(citers.length)}`, ...list([...lines, ...more])]
          : []),
      ];
    }
    default: {
      if (text === null) throw new Error(`${entry.id} has no text`);
      const answer = entry.collection === 'faqs' ? entry.data.answer : null;
      return [
        ...list(factsOf(entry).map((one) => fact(words.fact(one)))),
        ...today(entry, context),
        ...(answer ? [`## ${words.article.shortAnswer}`, markdownText(answer)] : []),
        text,
        ...(entry.collection === 'templates' ? formsMarkdown(entry.data, words) : []),
      ];
    }
  }
}

/** The content of an entry as Markdown, from its title on. `text` is what `bodyMarkdown` made of its text, null where it has none. */
export function entryMarkdown(entry: ListedEntry, text: string | null, context: TwinContext): string {
  const citations = createPageContext(entry, context.library.citationsOf(entry)).citations;
  const parts = [
    `# ${markdownText(titleOf(entry))}`,
    ...middle(entry, text, context),
    ...nextStep(entry, context),
    ...related(entry, context),
    ...sources(entry, citations, context),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The Markdown twin of an entry's page. */
export const twin = (entry: ListedEntry, text: string | null, context: TwinContext): string =>
  `${head(entry, context)}\n\n${entryMarkdown(entry, text, context)}`;
