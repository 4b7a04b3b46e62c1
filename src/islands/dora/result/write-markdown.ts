import { compareAnswers } from '#domain/dora/compare-answers.ts';
import { deliveryMetrics } from '#domain/dora/metrics.ts';
import { scoreDelivery } from '#domain/dora/score-delivery.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';
import { markdownTable } from '#domain/text/markdown-table.ts';
import { check as checkText, report as text, result as words, start, team } from '#strings/dora';
import { writeDate } from '../../parts/write-date.ts';
import type { DoraProps } from '../dora-props.ts';
import { writeAnswer, writeScore } from '../write-score.ts';
import { distanceOf, peopleOf, whatFirst } from './SideBySide.tsx';

/** A check as a readable text, for a talk with the team. */
export function writeMarkdown(
  { questions, advice }: Pick<DoraProps, 'questions' | 'advice'>,
  check: Dora,
): string {
  const result = scoreDelivery(check.answers);
  const known = deliveryMetrics.length - result.unknown.length;
  const people = peopleOf(check);
  const comparisons = compareAnswers(people.map(({ answers }) => answers));
  const nameOf = (metric: (typeof deliveryMetrics)[number]) => questions.metrics[metric].name;
  const { weakest } = result;
  const parts = [
    `# ${text.title(escapeMarkdown(check.service))}`,
    `${checkText.day(writeDate(check.at))} ${start.rule}`,
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
          `## ${text.next}`,
          `**${nameOf(weakest)}.** ${advice[weakest].ask}`,
          advice[weakest].guides
            .map(({ title, href, why }) => `- [${title}](${location.origin}${href}) ${why}`)
            .join('\n'),
        ]
      : []),
    ...(result.unknown.length > 0
      ? [
          `## ${text.findOut}`,
          result.unknown.map((metric) => `- **${nameOf(metric)}.** ${advice[metric].findOut}`).join('\n'),
        ]
      : []),
    ...(people.length > 1
      ? [
          `## ${text.team}`,
          whatFirst(questions, comparisons),
          markdownTable(
            [team.metric, ...people.map(({ name }) => escapeMarkdown(name)), team.distance],
            comparisons.map((comparison) => [
              nameOf(comparison.metric),
              ...people.map(({ answers }) => writeAnswer(questions, answers, comparison.metric)),
              distanceOf(comparison),
            ]),
          ),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
