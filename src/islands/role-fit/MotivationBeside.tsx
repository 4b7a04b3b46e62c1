import type { Attempt } from '#domain/records/attempt-records.ts';
import { newest } from '#domain/records/timed.ts';
import { results as text } from '#strings/role-fit';
import { writeDate } from '../parts/write-date.ts';
import type { RoleFitProps } from './props.ts';

interface Props {
  motivation: RoleFitProps['motivation'];
  attempts: readonly Attempt[];
}

/** The motivation choices of one's own newest self-assessment that has some, word for word; they change no scale. */
export function MotivationBeside({ motivation, attempts }: Props) {
  const attempt = newest(
    attempts.filter(
      ({ origin, motivation: choices = {} }) =>
        origin !== 'shared' && Object.values(choices).some(({ v }) => v !== null),
    ),
  );
  if (!attempt?.motivation) return null;
  const given = attempt.motivation;
  const chosen = [...motivation.pull, ...motivation.caution].flatMap(({ id, q, o }) => {
    const choice = given[id]?.v ?? null;
    return choice === null ? [] : [{ q, answer: choice === 's' ? text.notSure : (o[choice] ?? '') }];
  });
  return (
    <aside class="beside" aria-labelledby="beside">
      <p class="tag">{text.motivationTag}</p>
      <h3 id="beside">{text.motivation}</h3>
      <p class="small">{text.motivationAnswered(writeDate(attempt.updatedAt))}</p>
      <dl>
        {chosen.map(({ q, answer }) => (
          <div key={q}>
            <dt>{q}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
