import { showScore } from '#domain/assessment/round.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';
import { markdownTable } from '#domain/text/markdown-table.ts';
import { phases } from '#strings/plan';
import { bands } from '#strings/readiness';
import { limits, meaning, profile, reasonTexts, report as text } from '#strings/readiness-results';
import { writeDate } from '../../parts/write-date.ts';
import { actionOf, guidesOf } from './NextSteps.tsx';
import { wordsFor } from './Profile.tsx';
import { areasBehind } from './reason-areas.ts';
import { nameOf, type Scored } from './scored.ts';

/** The result as a readable text, for a talk with a manager or for one's own files (section C11). */
export function writeReport(scored: Scored, plan: Plan | undefined): string {
  const { attempt, data, result, areas, sheet } = scored;
  const { band } = result;
  const { columns } = profile;
  const words = (item: { id: string; l: readonly string[] }): string => {
    const answer = sheet.answers[item.id] ?? null;
    if (answer === null) return text.blank;
    return typeof answer === 'number' ? (item.l[answer] ?? text.blank) : data.track.offScale[answer];
  };
  const parts = [
    `# ${data.track.title}`,
    `${writeDate(attempt.completedAt ?? attempt.updatedAt)}. ${text.status}`,
    `## ${band ? meaning.headings[band] : meaning.noBand}`,
    band ? meaning.texts[band] : meaning.noBandText,
    ...result.reasons.map((reason) => `- ${reasonTexts[reason](areasBehind(scored, reason))}`),
    ...(band ? [`${text.overall}: ${result.shown} / 4.0, ${bands[band]}.`] : []),
    ...(result.gaps.length > 0 ? [`## ${text.steps}`] : []),
    ...result.gaps.map((gap) => {
      const guides = guidesOf(scored, gap).map(({ title, href }) => `[${title}](${location.origin}${href})`);
      return `- **${nameOf(scored, gap.code)}.** ${actionOf(scored, gap)} ${guides.join(', ')}`.trim();
    }),
    `## ${text.areas}`,
    markdownTable(
      [columns.area, columns.words, columns.score, columns.raw, columns.evidence, columns.target],
      areas.map(({ area, score }) => [
        area.name,
        wordsFor(score),
        showScore(score.score),
        showScore(score.raw),
        profile.evidence[score.evidence],
        showScore(score.target),
      ]),
    ),
    ...(result.strengths.length > 0
      ? [`## ${text.strengths}`, result.strengths.map((code) => `- ${nameOf(scored, code)}`).join('\n')]
      : []),
    ...(plan
      ? [
          `## ${text.plan}`,
          plan.tasks
            .map(
              ({ phase, text: task, done }) =>
                `- [${done ? 'x' : ' '}] ${phases[plan.kind][phase]}: ${escapeMarkdown(task)}`,
            )
            .join('\n'),
        ]
      : []),
    `## ${text.answers}`,
    ...data.track.competencies.map(
      ({ name, items }) =>
        `### ${name}\n\n${items.map((item) => `- ${item.q} **${words(item)}**`).join('\n')}`,
    ),
    `## ${limits.heading}`,
    limits.text,
  ];
  return `${parts.join('\n\n')}\n`;
}
