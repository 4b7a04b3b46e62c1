import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import { newestFirst } from '#domain/records/timed.ts';
import { screen as text } from '#strings/readiness';
import { save } from '#strings/tools';
import { countGiven } from '../attempts.ts';
import { focusNext } from '../../parts/focus-next.ts';
import { usePaged } from '../../parts/use-paged.tsx';
import { writeDate } from '../../parts/write-date.ts';
import type { TrackFacts } from '../instruments.ts';
import { formatRoute } from '../route.ts';
import { lastRemoved, removeAttempt, restoreAttempt } from './removed.ts';

interface Props {
  records: Records;
  attempts: readonly Attempt[];
  tracks: readonly TrackFacts[];
}

/** Every attempt kept here, newest first: continue, results, delete with undo. */
export function AttemptList({ records, attempts, tracks }: Props) {
  const removed = lastRemoved();
  const [isRefused, setIsRefused] = useState(false);
  const { shown, pager } = usePaged(newestFirst(attempts));
  const drop = async (attempt: Attempt, list: Element | null) => {
    await removeAttempt(records, attempt);
    focusNext(list);
  };
  const undo = async (list: Element | null) => {
    const isRestored = removed === null || (await restoreAttempt(records, removed));
    setIsRefused(!isRestored);
    if (isRestored) focusNext(list);
  };
  if (attempts.length === 0 && !removed) return null;
  return (
    <section class="attempts" aria-labelledby="attempts">
      <h2 id="attempts">{text.yours}</h2>
      <div role="status">
        {removed && (
          <p class="notice">
            {isRefused ? save.refused : text.removed}{' '}
            <button
              type="button"
              class="quiet-button"
              onClick={({ currentTarget }) => void undo(currentTarget.closest('section'))}
            >
              {save.undo}
            </button>
          </p>
        )}
      </div>
      <ul>
        {shown.map((attempt) => {
          const track = tracks.find(({ id }) => id === attempt.instrument);
          const day = writeDate(attempt.completedAt ?? attempt.startedAt);
          const name = track?.title ?? attempt.instrument;
          const hidden = <span class="visually-hidden">: {text.ofAttempt(name, day)}</span>;
          return (
            <li key={attempt.id}>
              <h3>{name}</h3>
              <p class="small">
                {attempt.completedAt ? text.completedOn(day) : text.startedOn(day)}.{' '}
                {text.answered(countGiven(attempt), track?.questions ?? 0)}.
                {attempt.origin === 'shared' && ` ${text.fromLink}.`}
              </p>
              <p class="go">
                {attempt.completedAt ? (
                  <>
                    <a class="button" href={formatRoute(attempt.id, 'results')}>
                      {text.seeResults}
                      {hidden}
                    </a>
                    <a class="quiet-button" href={formatRoute(attempt.id, 'check')}>
                      {text.changeAnswers}
                      {hidden}
                    </a>
                  </>
                ) : (
                  <a class="button" href={formatRoute(attempt.id, 'resume')}>
                    {text.resume}
                    {hidden}
                  </a>
                )}
                <button
                  type="button"
                  class="quiet-button"
                  onClick={({ currentTarget }) => void drop(attempt, currentTarget.closest('section'))}
                >
                  {text.remove}
                  {hidden}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      {pager}
    </section>
  );
}
