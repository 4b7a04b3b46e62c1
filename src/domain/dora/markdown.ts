import type { DeliveryQuestions } from '#schemas/delivery.ts';
import type { Dora } from '../records/toolkit-records.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { markdownTable } from '../text/markdown-table.ts';
import { compareAnswers } from './compare-answers.ts';
import { deliveryMetrics, type DeliveryMetric } from './metrics.ts';
import { distanceOf, peopleOf, whatFirst, type TeamWords } from './people.ts';
import { scoreInPoints } from './whole-points.ts';
import { writeAnswer, writeScore } from './write-score.ts';

/** The words around a check, in the language of the page. */
export interface DeliveryWords {
  readonly report: {
    readonly title: (service: string) => string;
    readonly next: string;
    readonly findOut: string;
    readonly team: string;
  };
  /** When the check was made, and what it is good for. */
  readonly facts: string;
  readonly result: {
    readonly noOverall: (known: number) => string;
    readonly overall: (score: string, known: number) => string;
    readonly columns: { readonly metric: string; readonly answer: string; readonly score: string };
    readonly throughput: string;
    readonly throughputOf: string;
    readonly stability: string;
    readonly stabilityOf: string;
    readonly overallName: string;
    readonly overallOf: string;
  };
  readonly team: TeamWords & { readonly metric: string; readonly distance: string };
}

/** What the site says to a metric; guides with whole addresses. */
interface Advice {
  readonly ask: string;
  readonly findOut: string;
  readonly guides: readonly { readonly title: string; readonly href: string; readonly why: string }[];
}

/** A check as a readable text, for a talk with the team. */
export function writeDelivery(
  check: Dora,
  questions: DeliveryQuestions,
  advice: Readonly<Record<DeliveryMetric, Advice>>,
  { report, facts, result: words, team }: DeliveryWords,
): string {
  const result = scoreInPoints(check.answers);
  const known = deliveryMetrics.length - result.unknown.length;
  const people = peopleOf(check, team);
  const comparisons = compareAnswers(people.map(({ answers }) => answers));
  const nameOf = (metric: DeliveryMetric) => questions.metrics[metric].name;
  const { weakest } = result;
  const parts = [
    `# ${report.title(escapeMarkdown(check.service))}`,
    facts,
    result.overall === null ? words.noOverall(known) : words.overall(writeScore(result.overall), known),
    markdownTable(
      [words.columns.metric, words.columns.answer, words.columns.score],
      [
        ...deliveryMetrics.map((metric) => [
          nameOf(metric),
          writeAnswer(questions, check.answers, metric),
          writeScore(result.scores[metric]),
        ]),
        [words.throughput, words.throughputOf, writeScore(result.throughput)],
        [words.stability, words.stabilityOf, writeScore(result.stability)],
        [words.overallName, words.overallOf, writeScore(result.overall)],
      ],
    ),
    ...(weakest
      ? [
          `## ${report.next}`,
          `**${nameOf(weakest)}.** ${advice[weakest].ask}`,
          advice[weakest].guides.map(({ title, href, why }) => `- [${title}](${href}) ${why}`).join('\n'),
        ]
      : []),
    ...(result.unknown.length > 0
      ? [
          `## ${report.findOut}`,
          result.unknown.map((metric) => `- **${nameOf(metric)}.** ${advice[metric].findOut}`).join('\n'),
        ]
      : []),
    ...(people.length > 1
      ? [
          `## ${report.team}`,
          whatFirst(questions, comparisons, team),
          markdownTable(
            [team.metric, ...people.map(({ name }) => escapeMarkdown(name)), team.distance],
            comparisons.map((comparison) => [
              nameOf(comparison.metric),
              ...people.map(({ answers }) => writeAnswer(questions, answers, comparison.metric)),
              distanceOf(comparison, team),
            ]),
          ),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
