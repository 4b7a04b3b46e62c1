import { collectionTable, isPageCollection, type CollectionName } from '#schemas/collections.ts';
import { sitePath } from '#domain/navigation/urls.ts';
import type { CheckedEntry } from './checked-entry.ts';
import { groupForHub } from './group-for-hub.ts';
import { collectionWith, type KnownEntries } from './known-entries.ts';
import { findNearest } from './nearest.ts';
import { problemKinds, type Problem } from './problem.ts';

/** What a link may lead to. */
export interface LinkTargets extends KnownEntries {
  /** Entries whose file is valid, by key. */
  readonly valid: ReadonlyMap<string, CheckedEntry>;
  readonly addresses: ReadonlySet<string>;
}

export type Judgement = Pick<Problem, 'kind' | 'reason' | 'remedy'>;

/** The sections that layouts add to the texts of a collection, by their ids. */
const sectionIds: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  faqs: ['short-answer'],
  templates: ['blank-form', 'filled-in', 'bad-version'],
  sources: ['cited-by'],
};

const addressed: ReadonlySet<string> = new Set(
  collectionTable.flatMap(({ name, group }) => (group === null ? [] : [name])),
);

/** The ids of a page that a link can lead to. */
function anchorsOf({ entry, outline }: CheckedEntry): string[] {
  const { data, collection } = entry;
  return [
    ...outline.headings.map(({ slug }) => slug),
    ...(sectionIds[collection] ?? []),
    ...('today' in data && data.today ? ['today'] : []),
    ...('nextStep' in data && data.nextStep ? ['next-step'] : []),
    ...('sources' in data && data.sources.length > 0 ? ['sources'] : []),
    ...(collection === 'sources' ? [] : ['related']),
  ];
}

const refused = (reason: string, remedy: string): Judgement => ({ kind: 'refused-link', reason, remedy });

/** A link with a scheme: only `https:` leads anywhere from here. */
function judgeScheme(href: string, scheme: string): Judgement | null {
  if (scheme === 'https')
    return URL.canParse(href)
      ? null
      : refused(`the link ${href} is no address`, 'Copy it from the address bar of a browser.');
  if (scheme === 'http')
    return refused(
      `the link ${href} begins with http:`,
      `Write ${href.replace(/^http:/iu, 'https:')}, and try it.`,
    );
  if (scheme === 'mailto' || scheme === 'tel')
    return refused(
      `the link ${href} is ${scheme === 'tel' ? 'a telephone number' : 'an email address'}`,
      'Link to a page on which people are reached: a number or an address here is copied by machines and outlives its owner.',
    );
  if (scheme === 'javascript')
    return refused(
      `the link ${href} is code`,
      'Remove it: pages hold text, and code would run for every reader.',
    );
  return refused(
    `the link ${href} begins with ${scheme}:`,
    'Links begin with https: or, within the site, with a slash.',
  );
}

/** A heading or section that a page does not have. */
function judgeAnchor(path: string, anchor: string, anchors: readonly string[]): Judgement | null {
  if (anchors.includes(anchor)) return null;
  const nearest = findNearest(anchor, anchors);
  return {
    kind: 'unknown-heading',
    reason: `${path || 'this page'} has no heading "#${anchor}"`,
    remedy: nearest
      ? `Did you mean "${path}#${nearest}"?`
      : `Its headings are ${anchors.map((own) => `#${own}`).join(', ') || 'none'}.`,
  };
}

/** The groups of a hub page, whose names are its anchors. */
const hubGroups = (collection: string, { valid }: LinkTargets): string[] =>
  groupForHub(
    [...valid.values()].map(({ entry }) => entry).filter((entry) => entry.collection === collection),
    [],
  ).flatMap(({ group }) => group ?? []);

/** How a path within the site has to be written: with slashes around it and without the ending of a file. */
const tidy = (path: string) =>
  `/${path.replace(/^(?:\.{0,2}\/)+|\/+$/gu, '').replace(/(?:\/index)?\.(?:mdx?|html?|yaml)$/u, '')}/`;

/** What a path that leads nowhere should have been. */
function judgePath(path: string, href: string, targets: LinkTargets): Judgement | null {
  const { keys, addresses, heirOf } = targets;
  const [, collection = '', id] = /^\/([a-z-]+)\/(?:([^/]+)\/)?$/u.exec(path) ?? [];
  const isThere = (own: string) =>
    addresses.has(own) ||
    (own.split('/').length === 3 ? addressed.has(own.slice(1, -1)) : keys.has(own.slice(1, -1)));
  if (isThere(path) && (id === undefined || addressed.has(collection) || addresses.has(path))) return null;
  const tidied = tidy(path);
  if (path !== tidied && isThere(tidied))
    return refused(
      `the link ${href} ${path.startsWith('/') ? 'is not written like the addresses here' : 'is relative'}`,
      `Write "${href.replace(path, tidied)}".`,
    );
  const heir = heirOf(tidied.slice(1, -1));
  if (heir)
    return {
      kind: 'dangling-link',
      reason: `the link ${href} leads nowhere any more`,
      remedy: `Has the page been renamed? Then write "/${heir}/".`,
    };
  const elsewhere = id === undefined ? null : collectionWith(targets, id);
  const depth = path.split('/').length;
  const candidates = [...[...keys].map((key) => `/${key}/`), ...addresses].filter(
    (own) => own.split('/').length === depth,
  );
  const nearest =
    elsewhere && id !== undefined ? sitePath({ collection: elsewhere, id }) : findNearest(path, candidates);
  if (!path.startsWith('/'))
    return refused(
      `the link ${href} is relative`,
      nearest ? `Did you mean "${nearest}"?` : 'Write it as "/collection/id/".',
    );
  return {
    kind: 'dangling-link',
    reason: `the link ${href} leads nowhere${elsewhere ? `, but content/${elsewhere} has "${id}"` : ''}`,
    remedy: nearest ? `Did you mean "${nearest}"?` : 'Write that entry, or remove the link.',
  };
}

/** What is wrong with a link of an entry, and what to write instead; null where nothing is. */
export function judgeLink(
  href: string,
  page: CheckedEntry | null,
  targets: LinkTargets,
  isPublished: boolean,
): Judgement | null {
  const [, scheme] = /^([a-z][a-z\d+.-]*):/iu.exec(href) ?? [];
  if (scheme) return judgeScheme(href, scheme.toLowerCase());
  if (href.startsWith('//')) return refused(`the link ${href} has no scheme`, `Write "https:${href}".`);
  const [path = '', anchor] = href.split('#', 2);
  if (path === '') {
    if (!anchor)
      return refused(`the link "${href}" leads nowhere`, 'Name a heading or a page, or remove the link.');
    return page && judgeAnchor('', anchor, anchorsOf(page));
  }
  const wrong = judgePath(path, href, targets);
  if (wrong) return wrong;
  const key = path.slice(1, -1);
  if (targets.drafts.has(key) && isPublished)
    return {
      kind: 'link-to-draft',
      reason: `content/${key} is a draft`,
      remedy: problemKinds['link-to-draft'],
    };
  if (!anchor) return null;
  const target = targets.valid.get(key);
  // Tools read what follows the # themselves, and an invalid file has headings nobody knows.
  if (target && target.entry.collection !== 'tools') return judgeAnchor(path, anchor, anchorsOf(target));
  return isPageCollection(key) ? judgeAnchor(path, anchor, hubGroups(key, targets)) : null;
}
