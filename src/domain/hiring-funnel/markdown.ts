import type { HiringFunnel } from '#schemas/hiring-funnel.ts';
import type { Funnel } from '../records/toolkit-records.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { markdownTable } from '../text/markdown-table.ts';
import { findCountProblems, type CountProblem } from './counts.ts';
import type { Change } from './find-changes.ts';
import { reckonFunnel, type FunnelResult, type StageResult } from './reckon-funnel.ts';
import { writeFigure, writePeople, writePercent, writeSpread } from './write-figures.ts';

type Columns = 'stage' | 'people' | 'wentOn' | 'declined' | 'withdrew' | 'rate' | 'hours' | 'perHire';

/** The words around a funnel, in the language of the page. */
export interface FunnelWords {
  readonly title: (name: string) => string;
  readonly end: string;
  readonly problems: Readonly<Record<CountProblem['kind'], (stage: string, before: string) => string>>;
  readonly result: {
    readonly verdict: (applicants: string, hours: string, days: string) => string;
    readonly noHire: (hours: string, days: string) => string;
    readonly spread: {
      readonly between: (low: string, high: string) => string;
      readonly atLeast: (low: string) => string;
      readonly heading: string;
      readonly text: (spread: string) => string;
      readonly three: (spread: string) => string;
      readonly use: string;
    };
    readonly columns: Readonly<Record<Columns, string>>;
    readonly rate: (share: string, spread: string) => string;
    readonly rateNote: string;
    readonly table: string;
    readonly none: string;
    readonly changes: string;
    readonly change: string;
    readonly applicants: string;
    readonly hours: string;
    readonly days: string;
    readonly nothing: string;
  };
  readonly changeName: (name: string, stage: string) => string;
}

/** What a stage's problem says, with the names of the stages. */
export const sayProblem = (
  { kind, stage }: CountProblem,
  { stages }: Pick<Funnel, 'stages'>,
  { problems, end }: Pick<FunnelWords, 'problems' | 'end'>,
): string => problems[kind](stages[stage]?.name ?? end, stages[stage - 1]?.name ?? '');

/** A share with its spread: "42% (27% to 58%)". */
export const sayRate = ({ rate, spread }: StageResult, { result }: Pick<FunnelWords, 'result'>): string =>
  rate === null || spread === null
    ? result.none
    : result.rate(writePercent(rate), writeSpread(spread, result.spread, writePercent));

/** What one hire takes, in a sentence. */
export const sayVerdict = (
  { applicants, hoursPerHire, hours, days }: FunnelResult,
  { result }: Pick<FunnelWords, 'result'>,
): string =>
  applicants === null || hoursPerHire === null
    ? result.noHire(writeFigure(hours), writeFigure(days))
    : result.verdict(writePeople(applicants), writeFigure(hoursPerHire), writeFigure(days));

/** How far the applicants for one hire can be trusted, in sentences. */
export const saySpread = (
  { spread, spreadOfThree }: FunnelResult,
  { result: { spread: text } }: Pick<FunnelWords, 'result'>,
): readonly string[] => {
  const write = (value: number) => String(Math.round(value));
  return [
    ...(spread ? [text.text(writeSpread(spread, text, write))] : []),
    ...(spreadOfThree ? [text.three(writeSpread(spreadOfThree, text, write))] : []),
    text.use,
  ];
};

/** What a change wins, as cells: applicants, hours, days. */
export const cellsOfChange = (
  { applicants, hours, days }: Change,
  { result }: Pick<FunnelWords, 'result'>,
): readonly string[] =>
  [applicants, hours, days].map((value) => (value > 0 ? writeFigure(value) : result.nothing));

/** A funnel as a readable text, for a talk with one's recruiter. */
export function writeFunnel(funnel: Funnel, changes: HiringFunnel['changes'], words: FunnelWords): string {
  const { result } = words;
  const nameOf = (stage: number) => escapeMarkdown(funnel.stages[stage]?.name ?? words.end);
  const title = `# ${words.title(escapeMarkdown(funnel.name))}`;
  const problems = findCountProblems(funnel);
  if (problems.length > 0)
    return `${[title, ...problems.map((problem) => escapeMarkdown(sayProblem(problem, funnel, words)))].join('\n\n')}\n`;
  const reckoned = reckonFunnel(funnel);
  const { columns } = result;
  const parts = [
    title,
    sayVerdict(reckoned, words),
    `## ${result.table}`,
    markdownTable(
      Object.values(columns),
      reckoned.stages.map((stage, index) => [
        nameOf(index),
        ...[stage.people, stage.wentOn, stage.declined, stage.withdrew].map(String),
        sayRate(stage, words),
        writeFigure(stage.hours),
        stage.perHire === null ? result.none : writePeople(stage.perHire),
      ]),
    ),
    result.rateNote,
    `## ${result.spread.heading}`,
    saySpread(reckoned, words).join(' '),
    ...(reckoned.changes.length > 0
      ? [
          `## ${result.changes}`,
          markdownTable(
            [result.change, result.applicants, result.hours, result.days],
            reckoned.changes.map((change) => [
              words.changeName(changes[change.kind].name, nameOf(change.stage)),
              ...cellsOfChange(change, words),
            ]),
          ),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
