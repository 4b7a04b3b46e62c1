import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { screen as text } from '#strings/readiness';
import { save } from '#strings/tools';
import { startAttempt } from '../attempts.ts';
import { Heading } from '../../parts/Heading.tsx';
import type { ToolProps } from '../props.ts';
import { formatRoute } from '../route.ts';
import { SaveNotice, useSaving } from '../../parts/SaveNotice.tsx';
import { useOnce } from '../../parts/use-once.ts';
import { go } from '../../parts/use-route.ts';
import { Later } from '../../parts/Later.tsx';
import { AttemptList } from './AttemptList.tsx';
import { TrackChoice } from './TrackChoice.tsx';

interface Props extends ToolProps {
  /** Null while they are being opened, and in the page as it is served. */
  records: Records | null;
  takesFocus: boolean;
}

/** Introduction, what is kept here, and the choice of a track. Without scripts: the way to the worksheets. */
export function StartPage({ records, takesFocus, tracks, ...props }: Props) {
  const [isImporting, setIsImporting] = useState(false);
  const attempts = records?.store().attempts ?? [];
  const saving = useSaving(records);
  const once = useOnce();
  const begin = (id: string, version: string) =>
    once(async () => {
      if (!records) return;
      const attempt = startAttempt(id, version);
      if (await saving.watch(records.save('attempts', attempt, { creates: true })))
        go(formatRoute(attempt.id, 'resume'));
    });
  return (
    <div class="ready-start">
      <Heading takesFocus={takesFocus}>{props.title}</Heading>
      <p class="lead">{props.lead}</p>
      {records && <AttemptList records={records} attempts={attempts} tracks={tracks} />}
      <ul class="tracks">
        {tracks.map((track) => (
          <TrackChoice
            key={track.id}
            track={track}
            canBegin={records !== null}
            isAgain={attempts.some(({ instrument }) => instrument === track.id)}
            onBegin={() => void begin(track.id, track.version)}
          />
        ))}
      </ul>
      {records && <SaveNotice saving={saving} look="alert" />}
      <div class="ready-introduction">
        <p class="small">
          <strong>{text.status}</strong>
        </p>
        {text.introduction.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p class="small">
          {save.storedHere} <a href={props.dataPage}>{save.seeData}</a>
          {props.methodPage && (
            <>
              {' · '}
              <a href={props.methodPage}>{text.method}</a>
            </>
          )}
        </p>
      </div>
      {records && (
        <section class="ready-import">
          <h2>{text.importHeading}</h2>
          {isImporting ? (
            <Later load={() => import('../../parts/ImportFile.tsx')}>
              {({ ImportFile }) => <ImportFile records={records} />}
            </Later>
          ) : (
            <button type="button" class="quiet-button" onClick={() => setIsImporting(true)}>
              {text.importOpen}
            </button>
          )}
        </section>
      )}
    </div>
  );
}
