import type { ResumeWholeWords } from '#schemas/resume-whole.ts';
import type { ResumeWords } from '#schemas/resume-words.ts';
import { createCoach } from '../coach-bullet.ts';
import { countWords } from '../find-warnings.ts';
import { readTokens } from '../tokens.ts';
import type { BulletReport } from '../types.ts';
import { findAdvice, type Advice } from './find-advice.ts';
import { createPhraseKinds, kindsOf, proofKinds, shows, type ProofKind } from './find-kinds.ts';
import { readLines, type Line } from './lines.ts';
import { readRoles, type Role } from './read-roles.ts';
import { readSections, type Section } from './read-sections.ts';
import { readTop } from './read-top.ts';
import { summaryParts, type ReadLine, type ReadRole, type SummaryPart, type WholeText } from './types.ts';

export interface WholeReport extends WholeText {
  readonly missing: readonly ProofKind[];
  /** What to change, the most telling first. */
  readonly advice: readonly Advice[];
}

/** At least this share of the words are among the most common ones; in a list of tools fewer, so short texts pass. */
const commonShare = 0.06;
const judgedFrom = 60;

function isKnown(text: string, common: readonly string[]): boolean {
  const known = new Set(common);
  const keys = readTokens(text).filter(({ kind }) => kind === 'word');
  return (
    keys.length < judgedFrom || keys.filter(({ key }) => known.has(key)).length >= commonShare * keys.length
  );
}

function scopeOf(header: BulletReport, context: readonly BulletReport[], lines: readonly ReadLine[]) {
  if ([header, ...context].some((report) => shows(report, 'people'))) return 'said';
  return lines.some(({ kinds }) => kinds.includes('scope')) ? 'within' : 'missing';
}

/** Reads whole résumés: what they show, what is missing, what to change first. Invents nothing and scores nobody. */
export type WholeReader = (text: string) => WholeReport;

/** A reader with these word lists (see README.md#reading). */
export function createWholeReader(words: ResumeWords, whole: ResumeWholeWords): WholeReader {
  const coach = createCoach(words);
  const phrasesIn = createPhraseKinds(words, whole);
  const read = (line: Line): ReadLine => {
    const report = coach(line.text.slice(0, 10_000));
    return { line, report, kinds: kindsOf(report, phrasesIn(line.text)) };
  };
  const seeks = new RegExp(`\\b(?:${whole.seeks.join('|')})\\b`, 'iu');
  const readRole = ({ lines, ...role }: Role): ReadRole => {
    const told = lines.map(read);
    const context = role.context.map(({ text }) => coach(text));
    return { ...role, lines: told, scope: scopeOf(coach(role.header.text), context, told) };
  };
  const summaryOf = (lines: readonly Line[]): WholeText['summary'] => {
    const told = lines.map(read);
    const some = (kind: ProofKind) => told.some(({ kinds }) => kinds.includes(kind));
    const has: Readonly<Record<SummaryPart, boolean>> = {
      size: some('scope'),
      result: some('result') || some('outcome'),
      people: some('people'),
      seeks: lines.some(({ text }) => seeks.test(text)),
    };
    return { lines: told, has: summaryParts.filter((part) => has[part]) };
  };

  return (text) => {
    const lines = readLines(text);
    const sections = readSections(lines, whole);
    const top = readTop(sections, whole);
    const heldBy = (kinds: readonly Section['kind'][]) =>
      sections.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines: held }) => held);
    const told = heldBy(['experience']);
    const roles = readRoles(told.length > 0 ? told : heldBy(['top', 'other', 'personal']), whole).map(
      readRole,
    );
    const proofs = [
      ...heldBy(['proofs']),
      ...heldBy(['top']).filter(({ isBullet }) => isBullet),
      ...(roles.length === 0 ? heldBy(['experience', 'other']).filter(({ isBullet }) => isBullet) : []),
    ].map(read);
    const summary = summaryOf(top.summary);
    const all = [...summary.lines, ...proofs, ...roles.flatMap((role) => role.lines)];
    const bestOf = (kind: ProofKind): Line | null =>
      all.filter(({ kinds }) => kinds.includes(kind)).toSorted((a, b) => b.report.score - a.report.score)[0]
        ?.line ?? (kind === 'scope' ? (roles.find(({ scope }) => scope === 'said')?.header ?? null) : null);
    const shown = Object.fromEntries(proofKinds.map((kind) => [kind, bestOf(kind)])) as WholeText['shown'];
    const wholeText: WholeText = {
      lines,
      words: countWords(text),
      sections,
      top,
      summary,
      roles,
      proofs,
      shown,
      isKnownLanguage: isKnown(text, whole.common),
    };
    return {
      ...wholeText,
      missing: proofKinds.filter((kind) => shown[kind] === null),
      advice: findAdvice(wholeText, words, whole),
    };
  };
}
