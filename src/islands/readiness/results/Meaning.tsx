import type { ComponentChildren } from 'preact';
import { showScore } from '#domain/assessment/round.ts';
import { isCapped, senseOf } from '#domain/assessment/sense.ts';
import { bands, tabTitle } from '#strings/readiness';
import { meaning as text, reasonTexts } from '#strings/readiness-results';
import { writeDate } from '../../parts/write-date.ts';
import { Heading } from '../../parts/Heading.tsx';
import { areasBehind } from './reason-areas.ts';
import type { Scored } from './scored.ts';

interface Props {
  scored: Scored;
  takesFocus: boolean;
  children?: ComponentChildren;
}

/** What the answers mean, in words, before any number. */
export function Meaning({ scored, takesFocus, children }: Props) {
  const { attempt, data, result } = scored;
  const { band, consistency, flags, reasons, coverage } = result;
  const sense = senseOf(data.track, scored.sheet, result);
  const heading = text.headings[sense];
  return (
    <header class="meaning">
      <p class="small">{text.facts(data.track.title, writeDate(attempt.completedAt ?? attempt.updatedAt))}</p>
      <Heading tab={tabTitle(heading)} takesFocus={takesFocus}>
        {heading}
      </Heading>
      {children}
      <p class="lead">{text.texts[sense]}</p>
      {band && isCapped(data.track, result) && (
        <p>{text.capped(showScore(result.overallRaw), result.shown)}</p>
      )}
      {reasons.length > 0 && (
        <div class="holds">
          <h2>{text.holds}</h2>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reasonTexts[reason](areasBehind(scored, reason))}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="small">
        {consistency && text.consistency[consistency]} {flags.map((flag) => text.flags[flag]).join(' ')}{' '}
        {result.provisional && text.provisional(coverage.answered, coverage.items)}{' '}
        {band && text.overall(result.shown, bands[band])}
      </p>
    </header>
  );
}
