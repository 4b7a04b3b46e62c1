import type { Records } from '#browser/records/records.ts';
import { historyOf, type History } from '#domain/assessment/history.ts';
import { showScore } from '#domain/assessment/round.ts';
import { sheetOfAttempt } from '#domain/assessment/sheet-of-attempt.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import { history as text } from '#strings/readiness-results';
import { Later } from '../../parts/Later.tsx';
import { writeDate } from '../../parts/write-date.ts';
import { loadTrack, type TrackData } from '../instruments.ts';
import { nameOf, repliesTo, type Scored } from './scored.ts';

interface Props {
  scored: Scored;
  records: Records;
  folder: string;
}

/** Among so many there are as many of one version as stand side by side. */
const mostLookedAt = 50;

const dayOf = ({ completedAt, startedAt }: Attempt): string => writeDate(completedAt ?? startedAt);

/** All attempts at this instrument over time; only where there are two (see src/domain/assessment/README.md#change-between-attempts). */
export function HistorySection({ scored, records, folder }: Props) {
  const attempts = records
    .store()
    .attempts.filter(({ instrument, completedAt, id }) => {
      return (
        instrument === scored.attempt.instrument && (completedAt !== undefined || id === scored.attempt.id)
      );
    })
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
    .slice(-mostLookedAt);
  if (attempts.length < 2) return null;
  const load = () =>
    Promise.all(attempts.map(({ instrument, version }) => loadTrack(folder, instrument, version)));
  return (
    <section aria-labelledby="history">
      <h2 id="history">{text.heading}</h2>
      <Later load={load} inputs={[attempts.map(({ id }) => id).join(' ')]}>
        {(tracks) => <Bars attempts={attempts} tracks={tracks} scored={scored} records={records} />}
      </Later>
    </section>
  );
}

interface BarsProps extends Omit<Props, 'folder'> {
  attempts: readonly Attempt[];
  tracks: readonly TrackData[];
}

function Bars({ attempts, tracks, scored, records }: BarsProps) {
  const history = historyOf(
    attempts.flatMap((attempt, place) => {
      const data = tracks[place];
      if (!data) return [];
      const replies = repliesTo(attempt, records.store());
      return [{ track: data.track, sheet: sheetOfAttempt(attempt, data.track, data.situations, replies) }];
    }),
  );
  if (!history) return <p>{text.other}</p>;
  const shown = history.included.flatMap((place) => attempts[place] ?? []);
  return (
    <>
      <p class="small">
        {text.text(shown.length)} {text.items(history.compared, history.items)}{' '}
        {shown.length < attempts.length &&
          tracks.some(({ track }) => track.version !== scored.data.track.version) &&
          text.other}
      </p>
      <div class="bars" aria-hidden="true">
        {history.areas.map(({ code, scores }) => (
          <div key={code} class="bar-row history-row">
            <span class="bar-name">{nameOf(scored, code)}</span>
            <AreaBars scores={scores} />
            <span class="bar-word">{scores.map(showScore).join(' → ')}</span>
          </div>
        ))}
      </div>
      <HistoryTable history={history} attempts={shown} scored={scored} />
    </>
  );
}

const barHeight = 10;

/** One area: a bar for each attempt, oldest on top, the newest in full strength. */
const AreaBars = ({ scores }: { scores: readonly (number | null)[] }) => (
  <svg
    class="bar history-bar"
    viewBox={`0 0 400 ${scores.length * barHeight}`}
    preserveAspectRatio="none"
    focusable="false"
    data-attempts={scores.length}
  >
    {scores.map((score, place) => (
      <g key={place}>
        <rect class="track" y={place * barHeight} width="400" height={barHeight - 2} />
        <rect
          class={place === scores.length - 1 ? 'score' : 'score earlier'}
          y={place * barHeight}
          width={score ?? 0}
          height={barHeight - 2}
        />
      </g>
    ))}
  </svg>
);

interface TableProps {
  history: History;
  attempts: readonly Attempt[];
  scored: Scored;
}

function HistoryTable({ history, attempts, scored }: TableProps) {
  const heads = attempts.map((attempt) => ({
    id: attempt.id,
    name: attempt.origin === 'shared' ? `${dayOf(attempt)}, ${text.shared}` : dayOf(attempt),
  }));
  const row = (key: string, name: string, scores: readonly (number | null)[]) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      {scores.map((score, place) => (
        <td key={place} data-label={heads[place]?.name}>
          {showScore(score)}
        </td>
      ))}
    </tr>
  );
  return (
    <table class="numbers">
      <caption>{text.table}</caption>
      <thead>
        <tr>
          <th scope="col">{text.area}</th>
          {heads.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {history.areas.map(({ code, scores }) => row(code, nameOf(scored, code), scores))}
        {row('overall', text.overall, history.overall)}
      </tbody>
    </table>
  );
}
