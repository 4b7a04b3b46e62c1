import type { ResumeWholeWords } from '#schemas/resume-whole.ts';
import type { Line } from './lines.ts';

export type SectionKind = 'top' | keyof ResumeWholeWords['sections'];

export interface Section {
  readonly kind: SectionKind;
  /** Null for the top, which has none. */
  readonly heading: Line | null;
  readonly lines: readonly Line[];
}

/** A heading as it is compared: "PROFESSIONAL EXPERIENCE:" is "professional experience". */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/gu, 'and')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const isShouted = (text: string): boolean =>
  /\p{Lu}/u.test(text) && text === text.toUpperCase() && !/\d/u.test(text) && text.split(' ').length <= 4;

/** What a line begins: a section, or null where it is none of the headings. */
function kindOf(
  line: Line,
  next: Line | undefined,
  kinds: ReadonlyMap<string, SectionKind>,
): SectionKind | null {
  if (line.isBullet) return null;
  const known = kinds.get(keyOf(line.text));
  if (known) return known;
  return isShouted(line.text) && line.isApart && next?.isBullet ? 'other' : null;
}

/** A résumé in its sections, in their order (see README.md#sections). */
export function readSections(lines: readonly Line[], words: ResumeWholeWords): readonly Section[] {
  const kinds = new Map(
    Object.entries(words.sections).flatMap(([kind, headings]) =>
      headings.map((heading) => [keyOf(heading), kind as SectionKind] as const),
    ),
  );
  const sections: { kind: SectionKind; heading: Line | null; lines: Line[] }[] = [
    { kind: 'top', heading: null, lines: [] },
  ];
  for (const [place, line] of lines.entries()) {
    const kind = kindOf(line, lines[place + 1], kinds);
    if (kind) sections.push({ kind, heading: line, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.filter(({ kind, lines: held }) => kind !== 'top' || held.length > 0);
}
