import { writeResult } from '#domain/assessment/markdown.ts';
import { showScore } from '#domain/assessment/round.ts';
import { senseOf } from '#domain/assessment/sense.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';
import { phases } from '#strings/plan';
import { bands } from '#strings/readiness';
import { limits, meaning, profile, reasonTexts, report as text } from '#strings/readiness-results';
import { writeDate } from '../../parts/write-date.ts';
import { areasBehind } from './reason-areas.ts';
import { nameOf, type Scored } from './scored.ts';
import { actionOf, guidesOf, wordsFor } from './words-of.ts';

/** The result as Markdown, in the words of the page. */
export function writeReport(scored: Scored, plan: Plan | undefined): string {
  const { attempt, data, result, areas, sheet } = scored;
  const { band } = result;
  const sense = senseOf(data.track, sheet, result);
  const { columns } = profile;
  return writeResult(
    {
      track: data.track,
      answers: sheet.answers,
      facts: `${writeDate(attempt.completedAt ?? attempt.updatedAt)}. ${text.status}`,
      meaning: meaning.headings[sense],
      meaningText: meaning.texts[sense],
      reasons: result.reasons.map((reason) => reasonTexts[reason](areasBehind(scored, reason))),
      overall: band ? `${text.overall}: ${result.shown} / 4.0, ${bands[band]}.` : null,
      gaps: result.gaps.map((gap) => ({
        name: nameOf(scored, gap.code),
        action: actionOf(scored, gap),
        guides: guidesOf(scored, gap).map(({ title, href }) => ({ title, href: location.origin + href })),
      })),
      columns: [columns.area, columns.words, columns.score, columns.raw, columns.evidence, columns.target],
      areas: areas.map(({ area, score }) => [
        area.name,
        wordsFor(score),
        showScore(score.score),
        showScore(score.raw),
        profile.evidence[score.evidence],
        showScore(score.target),
      ]),
      strengths: result.strengths.map((code) => nameOf(scored, code)),
      tasks: plan ? plan.tasks.map((task) => ({ task, part: phases[plan.kind][task.phase] })) : null,
      limits,
    },
    text,
  );
}
