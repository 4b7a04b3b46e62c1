import { screen as text } from '#strings/readiness';
import type { TrackFacts } from '../instruments.ts';

interface Props {
  track: TrackFacts;
  /** False until the tool has started: then only the worksheet is offered. */
  canBegin: boolean;
  isAgain: boolean;
  onBegin: () => void;
}

/** One track: whom it is for, how long it is, and its start on screen or on paper. */
export function TrackChoice({ track, canBegin, isAgain, onBegin }: Props) {
  const words = text.tracks[track.id as keyof typeof text.tracks];
  const begin = isAgain ? text.beginAgain : text.begin;
  return (
    <li>
      <span class="tag">{words.tag}</span>
      <h2>{track.title}</h2>
      <p>{text.trackFacts(track.areas, track.questions, track.months)}</p>
      <p class="go">
        {canBegin ? (
          <button type="button" class="button" onClick={onBegin}>
            {begin}
            <span class="visually-hidden">: {track.title}</span>
          </button>
        ) : (
          <span class="waiting">{text.waiting}</span>
        )}
        <a href={track.paper}>{canBegin ? text.onPaper : words.paper}</a>
      </p>
      {canBegin && isAgain && <p class="small">{text.keepsEarlier}</p>}
    </li>
  );
}
