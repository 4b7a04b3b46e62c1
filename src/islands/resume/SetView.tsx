import { coachSet, findLateLeadership, setLimits } from '#domain/resume/coach-set.ts';
import type { BulletReport, Verdict } from '#domain/resume/types.ts';
import { set as text } from '#strings/resume';

/** What three to eight bullets show together: what is missing everywhere, what repeats, what stands first. */
export function SetView({ reports }: { reports: readonly BulletReport[] }) {
  const { missingEverywhere, repeatedOpeners } = coachSet(reports);
  const late = findLateLeadership(reports);
  const count = (verdict: Verdict) => reports.filter((report) => report.verdict === verdict).length;
  const remarks = [
    ...missingEverywhere.map((signal) => text.missingEverywhere[signal]),
    ...repeatedOpeners.map(text.repeatedOpener),
    ...(late === null ? [] : [text.technicalFirst(late + 1)]),
    ...(reports.length > setLimits.max ? [text.tooMany(reports.length, setLimits.max)] : []),
  ];
  return (
    <section class="no-print">
      <h2>{text.heading}</h2>
      <p>{text.counts(count('strong'), count('getting-there'), count('weak'))}</p>
      <ul class="remarks">
        {(remarks.length > 0 ? remarks : [text.nothing]).map((remark) => (
          <li key={remark} dir="auto">
            {remark}
          </li>
        ))}
      </ul>
    </section>
  );
}
