import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { compareAttempts, type Change } from '#domain/assessment/change.ts';
import { showScore } from '#domain/assessment/round.ts';
import { sheetOfAttempt } from '#domain/assessment/sheet-of-attempt.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import { compare as text } from '#strings/readiness-results';
import { writeDate } from '../../parts/write-date.ts';
import { loadTrack, type TrackData } from '../instruments.ts';
import { ChooseRecord } from '../../parts/ChooseRecord.tsx';
import { Later } from '../../parts/Later.tsx';
import { nameOf, repliesTo, type Scored } from './scored.ts';
import { ColumnHeads } from '../../parts/ColumnHeads.tsx';

interface Props {
  scored: Scored;
  records: Records;
  folder: string;
}

const wordOf = (change: Change): string => (change ? text.changes[change] : text.unknown);

/**
 * This attempt beside an earlier one of the same major version (see
 * src/domain/assessment/README.md#change-between-attempts).
 */
export function CompareSection({ scored, records, folder }: Props) {
  const [chosen, setChosen] = useState('');
  const { attempt } = scored;
  const others = records
    .store()
    .attempts.filter(({ id, instrument, startedAt }) => {
      return id !== attempt.id && instrument === attempt.instrument && startedAt <= attempt.startedAt;
    })
    .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  const earlier = others.find(({ id }) => id === chosen);
  return (
    <section aria-labelledby="compare" class={earlier ? undefined : 'no-print'}>
      <h2 id="compare">{text.heading}</h2>
      {others.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ChooseRecord
          label={text.choose}
          none={text.nothing}
          records={others}
          value={chosen}
          nameOf={({ completedAt, updatedAt }) => text.of(writeDate(completedAt ?? updatedAt))}
          onChoose={setChosen}
        />
      )}
      {earlier && (
        <Later
          load={() => loadTrack(folder, earlier.instrument, earlier.version)}
          inputs={[earlier.instrument, earlier.version]}
        >
          {(data) => <Changes scored={scored} earlier={earlier} data={data} records={records} />}
        </Later>
      )}
    </section>
  );
}

interface ChangesProps {
  scored: Scored;
  earlier: Attempt;
  data: TrackData;
  records: Records;
}

function Changes({ scored, earlier, data, records }: ChangesProps) {
  const before = {
    track: data.track,
    sheet: sheetOfAttempt(earlier, data.track, data.situations, repliesTo(earlier, records.store())),
  };
  const change = compareAttempts(before, { track: scored.data.track, sheet: scored.sheet });
  if (!change) return <p>{text.cannot}</p>;
  const { columns } = text;
  return (
    <>
      <p class="small">{text.compared(change.compared, change.items, change.answeredInBoth)}</p>
      <table class="numbers">
        <ColumnHeads columns={columns} />
        <tbody>
          {change.areas.map((area) => (
            <tr key={area.code}>
              <th scope="row">{nameOf(scored, area.code)}</th>
              <td data-label={columns.before}>{showScore(area.before)}</td>
              <td data-label={columns.after}>{showScore(area.after)}</td>
              <td data-label={columns.change}>{wordOf(area.change)}</td>
              <td data-label={columns.added}>
                {area.evidenceAdded.map((tick) => text.ticks[tick]).join(', ') || text.unknown}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{text.overall}</th>
            <td data-label={columns.before}>{showScore(change.overall.before)}</td>
            <td data-label={columns.after}>{showScore(change.overall.after)}</td>
            <td data-label={columns.change}>{wordOf(change.overall.change)}</td>
            <td data-label={columns.added}>{text.unknown}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
