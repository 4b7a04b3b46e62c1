import { attemptFromLink } from '#domain/assessment/share/attempt-link.ts';
import type { FullLink } from '#domain/assessment/share/full-link.ts';
import type { Records } from '#browser/records/records.ts';
import { shared as text } from '#strings/readiness-results';
import { createId, now } from '#browser/records/new-record.ts';
import { loadNext, type TrackData } from '../instruments.ts';
import { Later } from '../../parts/Later.tsx';
import { JudgementBox, MotivationBox } from '../results/Apart.tsx';
import { BlindSpots } from '../results/BlindSpots.tsx';
import { HowScored, Limits } from '../results/HowScored.tsx';
import { Meaning } from '../results/Meaning.tsx';
import { NextSteps } from '../results/NextSteps.tsx';
import { Profile } from '../results/Profile.tsx';
import { scoreWith } from '../results/scored.ts';
import { Strengths } from '../results/Strengths.tsx';
import { formatRoute } from '../route.ts';
import type { ToolProps } from '../props.ts';
import { SaveNotice, useSaving } from '../../parts/SaveNotice.tsx';
import { useOnce } from '../../parts/use-once.ts';
import { go } from '../../parts/use-route.ts';

interface Props {
  link: FullLink;
  data: TrackData;
  tool: ToolProps;
  records: Records;
  onLeave: () => void;
}

/** Someone else's result, read-only; nothing is saved unless a copy is asked for. */
export function SharedFull({ link, data, tool, records, onLeave }: Props) {
  const saving = useSaving(records);
  const once = useOnce();
  const save = () =>
    once(async () => {
      const copy = attemptFromLink(link, createId(), data.track.version, now());
      if (await saving.watch(records.save('attempts', copy, { creates: true })))
        go(formatRoute(copy.id, 'results'));
    });
  return (
    <Later load={() => loadNext(tool.folder)}>
      {(next) => {
        const attempt = attemptFromLink(link, 'shared', data.track.version, now());
        const scored = scoreWith(data, next, attempt, []);
        return (
          <div class="results">
            <Meaning scored={scored} takesFocus>
              <div class="shared-note">
                <p>
                  <strong>{text.heading}.</strong> {text.text}
                </p>
                <p class="go no-print">
                  <button type="button" class="quiet-button" onClick={() => void save()}>
                    {text.save}
                  </button>
                  <button type="button" class="quiet-button" onClick={onLeave}>
                    {text.own}
                  </button>
                  <SaveNotice saving={saving} look="alert" />
                </p>
              </div>
            </Meaning>
            <NextSteps scored={scored} />
            <Profile areas={scored.areas} />
            <Strengths scored={scored} />
            <MotivationBox scored={scored} />
            <JudgementBox scored={scored} />
            <BlindSpots scored={scored} />
            <HowScored scored={scored} methodPage={tool.methodPage} />
            <Limits />
          </div>
        );
      }}
    </Later>
  );
}
