import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { screen as text } from '#strings/readiness';
import { save } from '#strings/tools';
import { startAttempt } from '../attempts.ts';
import { Heading } from '../../parts/Heading.tsx';
import type { ToolProps } from '../tool-props.ts';
import { formatRoute } from '../route.ts';
import { go } from '../../parts/use-fragment.ts';
import { Later } from '../../parts/Later.tsx';
import { AttemptList } from './AttemptList.tsx';
import { TrackChoice } from './TrackChoice.tsx';

interface Props extends ToolProps {
  /** Null while they are being opened, and in the page as it is served. */
  records: Records | null;
  takesFocus: boolean;
}

/** Introduction, what is kept here, and the choice of a track (section B1). Without scripts: the way to the worksheets. */
export function StartPage({ records, takesFocus, tracks, ...props }: Props) {
  const [isImporting, setIsImporting] = useState(false);
  const attempts = records?.store().attempts ?? [];
  const begin = (id: string, version: string) => {
    const attempt = startAttempt(id, version);
    void records?.save('attempts', attempt, { creates: true });
    go(formatRoute(attempt.id, 'resume'));
  };
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
            onBegin={() => begin(track.id, track.version)}
          />
        ))}
      </ul>
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
