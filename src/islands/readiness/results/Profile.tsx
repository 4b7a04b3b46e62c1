import { useState } from 'preact/hooks';
import { showScore } from '#domain/assessment/round.ts';
import { profile as text } from '#strings/readiness-results';
import { Radar } from './Radar.tsx';
import type { ProfileArea } from './props.ts';
import { wordsFor } from './words-of.ts';
import { AxisEnds } from '../../parts/AxisEnds.tsx';
import { ColumnHeads } from '../../parts/ColumnHeads.tsx';

/** One bar: score filled, raw as outline, target as a mark; hatched where the chance was missing. */
function Bar({ score }: ProfileArea) {
  const isOpportunity = score.gap?.type === 'opportunity';
  return (
    <svg class="bar" viewBox="0 0 400 18" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="400" height="18" />
      {score.raw !== null && score.raw > (score.score ?? 0) && (
        <rect class="raw" x="1" y="1" width={score.raw - 2} height="16" />
      )}
      {score.score !== null && (
        <rect
          class={score.gap ? 'score low' : 'score'}
          width={score.score}
          height="18"
          fill={isOpportunity ? 'url(#hatch)' : undefined}
        />
      )}
      <rect class="target-edge" x={score.target - 2} width="6" height="18" />
      <rect class="target" x={score.target} width="2" height="18" />
    </svg>
  );
}

/** Bars in canonical order, the same data as a table, and a radar for those who want its shape. */
export function Profile({ areas }: { areas: readonly ProfileArea[] }) {
  const [showsRadar, setShowsRadar] = useState(false);
  const hasOpportunity = areas.some(({ score }) => score.gap?.type === 'opportunity');
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{text.heading}</h2>
      <p class="small">
        {text.legend} {hasOpportunity && text.hatched}
      </p>
      <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
        <defs>
          <pattern
            id="hatch"
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="hatch" width="4" height="8" />
          </pattern>
        </defs>
      </svg>
      <div class="bars" aria-hidden="true">
        {areas.map((each) => (
          <div key={each.area.code} class="bar-row">
            <span class="bar-name">{each.area.name}</span>
            <Bar {...each} />
            <span class="bar-word">{wordsFor(each.score)}</span>
          </div>
        ))}
        <div class="bar-row bar-ends">
          <AxisEnds from="0" to="4" />
        </div>
      </div>
      <p class="go">
        <button
          type="button"
          class="quiet-button"
          aria-expanded={showsRadar}
          onClick={() => setShowsRadar(!showsRadar)}
        >
          {showsRadar ? text.radarHide : text.radarShow}
        </button>
      </p>
      {showsRadar && <Radar areas={areas} />}
      <table class="numbers">
        <caption>{text.table}</caption>
        <ColumnHeads columns={text.columns} />
        <tbody>
          {areas.map(({ area, score }) => (
            <tr key={area.code}>
              <th scope="row">{area.name}</th>
              <td data-label={text.columns.words}>
                {wordsFor(score)}
                {score.gap?.type === 'opportunity' && score.practice !== null && (
                  <span class="small"> {text.onChances(showScore(score.practice))}</span>
                )}
              </td>
              <td data-label={text.columns.score}>{showScore(score.score)}</td>
              <td data-label={text.columns.raw}>{showScore(score.raw)}</td>
              <td data-label={text.columns.evidence}>{text.evidence[score.evidence]}</td>
              <td data-label={text.columns.target}>{showScore(score.target)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
