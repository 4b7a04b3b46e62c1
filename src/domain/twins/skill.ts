import type { ListedCollection } from '#schemas/collections.ts';
import { markdownText } from '../text/markdown-text.ts';
import { absolute } from './addresses.ts';
import { hubTwin, listedCollections, type ListWords } from './lists.ts';
import type { TwinContext } from './types.ts';

/** The words of the skill. */
export interface SkillWords {
  /** What it does and when to use it, at most 1,024 characters. */
  description(themes: readonly string[]): string;
  readonly heading: string;
  readonly intro: string;
  readonly steps: readonly string[];
  readonly shelves: string;
  entries(count: number): string;
  readonly rules: { readonly heading: string; readonly lines: readonly string[] };
}

/** The name of the skill, and of its folder: small letters, digits and single hyphens, at most 64. */
export const skillName = (siteName: string): string =>
  siteName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/gu, '') || 'playbook';

/** Where the skill lists a collection, from its folder. */
export const referencePath = (collection: ListedCollection): string => `references/${collection}.md`;

export const skillDescription = ({ library }: Pick<TwinContext, 'library'>, words: SkillWords): string =>
  words.description(library.all('themes').map(({ data }) => data.title));

/**
 * The folder of an agent skill without the texts: what it is, and for each collection the list of its entries with
 * their promises and the addresses of their twins. Paths begin in the folder.
 */
export function skillFiles(
  words: SkillWords,
  lists: ListWords,
  context: Pick<TwinContext, 'library' | 'site'>,
): Map<string, string> {
  const { library, site } = context;
  const shelves = listedCollections(context);
  const front = {
    name: skillName(site.name),
    description: skillDescription(context, words),
    license: site.textLicence,
    metadata: { source: absolute(site, site.urls.home) },
  };
  const skill = [
    [
      '---',
      ...Object.entries(front).map(([field, value]) => `${field}: ${JSON.stringify(value)}`),
      '---',
    ].join('\n'),
    `# ${words.heading}`,
    words.intro,
    words.steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    `## ${words.shelves}`,
    shelves
      .map(
        (name) =>
          `- [${lists.name(name)}](${referencePath(name)}), ${words.entries(library.all(name).length)}: ${markdownText(lists.lead(name))}`,
      )
      .join('\n'),
    `## ${words.rules.heading}`,
    words.rules.lines.map((rule) => `- ${rule}`).join('\n'),
  ].join('\n\n');
  return new Map([
    ['SKILL.md', `${skill}\n`],
    ...shelves.map((name) => [referencePath(name), hubTwin(name, lists, context)] as const),
  ]);
}
