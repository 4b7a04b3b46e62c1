import { showScore } from '#domain/assessment/round.ts';
import { overallOfSummary, type SummaryLink } from '#domain/assessment/share/summary-link.ts';
import { shared as text } from '#strings/readiness-results';
import { writeDate } from '../../parts/write-date.ts';
import { Heading } from '../../parts/Heading.tsx';
import type { TrackData } from '../instruments.ts';
import { Limits } from '../results/HowScored.tsx';
import { Profile } from '../results/Profile.tsx';
import { tabTitle } from '#strings/readiness';

interface Props {
  link: SummaryLink;
  data: TrackData;
  onLeave: () => void;
}

/**
 * A shared summary: scores and what could be shown, without the answers a band depends on (see
 * src/domain/assessment/share/README.md#summary-link).
 */
export function SharedSummary({ link, data, onLeave }: Props) {
  const { track } = data;
  const areas = track.competencies.map((area) => {
    const { score = null, evidence = null } = link.areas[area.code] ?? {};
    const target = track.scoring.targets[area.tier];
    const gap =
      score !== null && score < target ? { code: area.code, type: 'practice' as const, priority: 0 } : null;
    return {
      area,
      score: { score, raw: null, evidence: evidence ?? 0, target, gap, practice: null },
    };
  });
  const overall = overallOfSummary(track, link);
  return (
    <div class="results">
      <header class="meaning">
        <p class="small">{track.title}</p>
        <Heading tab={tabTitle(text.summaryHeading)} takesFocus>
          {text.summaryHeading}
        </Heading>
        <div class="shared-note">
          <p>
            <strong>{text.heading}.</strong> {text.text}
          </p>
          <p class="go no-print">
            <button type="button" class="quiet-button" onClick={onLeave}>
              {text.own}
            </button>
          </p>
        </div>
        <p class="instruction">
          {overall !== null && text.overall(showScore(overall))} {text.noBand}
        </p>
        {link.day && <p class="small">{text.ofDay(writeDate(link.day))}</p>}
      </header>
      <Profile areas={areas} />
      <Limits />
    </div>
  );
}
