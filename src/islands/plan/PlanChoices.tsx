import { useId } from 'preact/hooks';
import type { Attempt } from '#domain/records/attempt-records.ts';
import { choose as text, targets, teams, tracks } from '#strings/plan';
import { Later } from '../parts/Later.tsx';
import { Option } from '../parts/Option.tsx';
import { writeDate } from '../parts/write-date.ts';
import { trackOf, type Choices } from './choices.ts';
import { DateField } from './DateField.tsx';

interface Props {
  choices: Choices;
  onChange: (choices: Choices) => void;
  /** The finished attempts, newest first. */
  attempts: readonly Attempt[];
  readinessPage: string;
}

interface RadiosProps<T extends string> {
  legend: string;
  names: Readonly<Record<T, string>>;
  value: T;
  onPick: (value: T) => void;
}

/** One of a few, as native radios. */
export function Radios<T extends string>({ legend, names, value, onPick }: RadiosProps<T>) {
  const id = useId();
  return (
    <fieldset class="question">
      <legend>{legend}</legend>
      {(Object.entries(names) as [T, string][]).map(([each, label]) => (
        <Option
          key={each}
          type="radio"
          name={id}
          value={each}
          label={label}
          checked={value === each}
          onPick={() => onPick(each)}
        />
      ))}
    </fieldset>
  );
}

/** What a plan is made from: answers or a situation, and its first day. */
export function PlanChoices({ choices, onChange, attempts, readinessPage }: Props) {
  const { kind, from, track, target, team, start } = choices;
  const chooseAttempt = (id: string) => {
    const attempt = attempts.find((each) => each.id === id);
    onChange({ ...choices, from: id, ...(attempt && { track: trackOf(attempt) }) });
  };
  const day = (
    <DateField
      label={text.start}
      value={start}
      problem={text.startProblem}
      onChange={(chosen) => onChange({ ...choices, start: chosen })}
    />
  );
  if (kind === '30-60-90')
    return (
      <>
        <Radios
          legend={text.team}
          names={teams}
          value={team}
          onPick={(picked) => onChange({ ...choices, team: picked })}
        />
        {day}
      </>
    );
  return (
    <>
      {attempts.length > 0 ? (
        <Later load={() => import('../parts/ChooseRecord.tsx')}>
          {({ ChooseRecord }) => (
            <ChooseRecord
              label={text.from}
              none={text.nothing}
              records={attempts}
              value={from}
              nameOf={(attempt) =>
                text.attempt(
                  trackOf(attempt),
                  writeDate(attempt.completedAt ?? attempt.updatedAt),
                  attempt.origin === 'shared',
                )
              }
              onChoose={chooseAttempt}
            />
          )}
        </Later>
      ) : (
        <p class="small">
          {text.noAttempt} <a href={readinessPage}>{text.takeAssessment}</a>.
        </p>
      )}
      {from === '' && (
        <Radios
          legend={text.track}
          names={tracks}
          value={track}
          onPick={(picked) => onChange({ ...choices, track: picked })}
        />
      )}
      {track === 'aspiring' && (
        <Radios
          legend={text.target}
          names={targets}
          value={target}
          onPick={(picked) => onChange({ ...choices, target: picked })}
        />
      )}
      {day}
    </>
  );
}
