import { keyOf } from './build-library.ts';
import type { CheckContext, CheckedEntry } from './checked-entry.ts';
import { judgeLink, type Judgement, type LinkTargets } from './judge-link.ts';
import { knownEntries } from './known-entries.ts';
import { findNearest } from './nearest.ts';
import { fieldName, type Problem } from './problem.ts';
import { isDraft } from './published.ts';
import { textsIn } from './texts-in.ts';

/** An address that is the whole of a text, the target of a Markdown link, or a word that begins like a web address. */
const linkInText =
  /^(?:[a-z][a-z\d+.-]*:[^\s\d]\S*|\/\S*|#[a-z]\S*)$|(?<=\]\()[^)\s]+(?=\))|\bhttps?:\/\/[^\s)"']+/giu;

/** Data whose texts may hold links that lead into the site. */
const hasLinks = ({ entry }: CheckedEntry): boolean => entry.collection !== 'sources';

/** What is wrong with an image, and what to do instead. */
function judgeImage(
  { src, alt }: { src: string; alt: string },
  { addresses }: LinkTargets,
): Judgement | null {
  const refused = (reason: string, remedy: string): Judgement => ({ kind: 'refused-image', reason, remedy });
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(src))
    return refused(
      `the image ${src} is on another site`,
      'Put the file into public/ and write "/name.png": readers’ browsers ask nobody else.',
    );
  if (!addresses.has(src)) {
    const nearest = findNearest(
      src,
      [...addresses].filter((own) => /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu.test(own)),
    );
    return refused(
      `there is no image ${src || '""'} in public/`,
      nearest
        ? `Did you mean "${nearest}"?`
        : 'Put the file into public/ and write "/name.png", or draw a figure.',
    );
  }
  return alt.trim()
    ? null
    : refused(
        `the image ${src} has no alternative text`,
        `Say what it shows, for those who do not see it: ![…](${src}).`,
      );
}

/** Links and images that lead nowhere, or where no link of ours may lead: in texts, and in the data of entries and tools. */
export function findTextLinkProblems(context: CheckContext): Problem[] {
  const targets: LinkTargets = {
    ...knownEntries(context),
    valid: new Map(context.entries.map((checked) => [keyOf(checked.entry), checked])),
    addresses: context.addresses,
  };
  const inData = context.toolData.map(({ file, data, lineOf }) => ({ page: null, file, data, lineOf }));
  const inEntries = context.entries
    .filter(hasLinks)
    .map((page) => ({ page, file: page.file, data: page.entry.data, lineOf: page.lineOf }));
  const ofData = [...inEntries, ...inData].flatMap(({ page, file, data, lineOf }) =>
    textsIn(data).flatMap(({ path, text }) =>
      [...text.matchAll(linkInText)].flatMap(([href]): Problem[] => {
        if (path[0] === 'aliases') return [];
        const wrong = judgeLink(href, page, targets, !page || !isDraft(page.entry));
        return wrong ? [{ ...wrong, file, line: lineOf(path), field: fieldName(path) }] : [];
      }),
    ),
  );
  const ofTexts = context.entries.flatMap((page) => {
    const place = (line: number) => ({ file: page.file, line, field: 'text' });
    return [
      ...page.outline.links.flatMap(({ href, line }): Problem[] => {
        const wrong = judgeLink(href, page, targets, !isDraft(page.entry));
        return wrong ? [{ ...wrong, ...place(line) }] : [];
      }),
      ...page.outline.images.flatMap((image): Problem[] => {
        const wrong = judgeImage(image, targets);
        return wrong ? [{ ...wrong, ...place(image.line) }] : [];
      }),
    ];
  });
  return [...ofData, ...ofTexts];
}
