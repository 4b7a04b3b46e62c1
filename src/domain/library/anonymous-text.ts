import { templateMarkdown } from './template-markdown.ts';
import type { PageEntry } from './types.ts';

type Attributes = Readonly<Record<string, string>>;

/** The attributes of a tag as authors write them: plain text in double quotes. */
const attributesIn = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, name, value]) => [name, value]));

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The table of a comparison. */
const sideBySide = (entry: PageEntry): string =>
  entry.collection === 'comparisons'
    ? [
        tableRow(['', entry.data.left, entry.data.right]),
        tableRow(['---', '---', '---']),
        ...entry.data.rows.map(({ aspect, left, right }) => tableRow([aspect, left, right])),
      ].join('\n')
    : '';

/** What a reader sees of a component's opening tag, as Markdown; nothing of the closing one. */
const markdownOf = (entry: PageEntry): Readonly<Record<string, (attributes: Attributes) => string>> => ({
  Say: ({ when = '' }) => (when ? `**${when}:**` : ''),
  Example: ({ title = '' }) => `**Illustrative example${title ? `: ${title}` : ''}**`,
  Compare: ({ weak = '', strong = '', why = '' }) =>
    [`- Weaker: ${weak}`, `- Better: ${strong}`, why && `\n${why}`].filter(Boolean).join('\n'),
  Figure: ({ name }) => {
    const figure = entry.data.figures.find((each) => each.name === name);
    return figure ? `[Diagram. ${figure.question} ${figure.alt}]` : '';
  },
  SideBySide: () => sideBySide(entry),
});

/** The components of an MDX text as plain Markdown. Authors write no code, so a tag is a tag. */
function withoutComponents(body: string, entry: PageEntry): string {
  const known = markdownOf(entry);
  return body.replaceAll(
    /<(\/?)([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gu,
    (_, closing: string, name: string, attributes: string) =>
      closing ? '' : (known[name]?.(attributesIn(attributes)) ?? ''),
  );
}

/** Links as their words alone: an address names its site. */
const withoutAddresses = (markdown: string): string =>
  markdown.replaceAll(/(?<!!)\[([^\]]*)\]\([^)]*\)/gu, '$1');

/**
 * A page as plain Markdown for somebody who must not know whose it is: title, short answer, today's steps, text and
 * blank form; no components, markers of citations or addresses.
 */
export function anonymousMarkdown(entry: PageEntry): string {
  const { data, body } = entry;
  const steps = 'today' in data ? (data.today?.steps ?? []) : [];
  const form = entry.collection === 'templates' ? templateMarkdown(entry.data).replace(/^# .*\n+/u, '') : '';
  return [
    `# ${data.title}`,
    'answer' in data ? data.answer : '',
    steps.length > 0
      ? `If it is happening today:\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`
      : '',
    withoutAddresses(withoutComponents(body, entry)),
    form,
  ]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n')
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .concat('\n');
}

/** A text in which "[…]" stands for every name that would tell whose it is, in whatever case it is written. */
export const hideNames = (text: string, names: readonly string[]): string =>
  names
    .map((name) => name.trim())
    .filter(Boolean)
    // Of "GitLab" and "GitLab Handbook" the longer one first.
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (hidden, name) =>
        hidden.replaceAll(
          new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'giu'),
          '[…]',
        ),
      text,
    );
