import { useState } from 'preact/hooks';
import { newest } from '#domain/records/timed.ts';
import type { RoleFit } from '#domain/records/toolkit-records.ts';
import { fitRules, type FitAnswer } from '#domain/role-fit/read-answers.ts';
import { pairs as text, results } from '#strings/role-fit';
import { save } from '#strings/tools';
import { Later } from '../parts/Later.tsx';
import { createId, now } from '../parts/new-record.ts';
import type { Opened } from '../parts/ToolRoot.tsx';
import { useUndo } from '../parts/use-undo.tsx';
import { Pair } from './Pair.tsx';
import type { RoleFitProps } from './RoleFit.tsx';

/** The pairs, saved answer by answer, and below them the reading as soon as there are enough. */
export function Reflection({ records, store, ...props }: Opened & RoleFitProps) {
  const { notice, offerUndo } = useUndo();
  const [isSaved, setIsSaved] = useState(false);
  const fit = newest(store.roleFit);
  const answers = fit?.answers ?? {};
  const left = fitRules.whole - Object.values(answers).filter((answer) => typeof answer === 'number').length;

  const answer = async (id: string, given: FitAnswer) => {
    const fresh = newest(records.store().roleFit);
    await records.save(
      'roleFit',
      { id: fresh?.id ?? createId(), answers: { ...fresh?.answers, [id]: given }, updatedAt: now() },
      { creates: !fresh },
    );
    setIsSaved(true);
  };
  const clearAll = async (cleared: RoleFit) => {
    await records.remove('roleFit', cleared);
    offerUndo(text.cleared, () => bringBack(cleared));
  };
  /** What was answered since stays on top, in one record. */
  const bringBack = async (cleared: RoleFit) => {
    const since = newest(records.store().roleFit);
    const whole = { ...cleared, answers: { ...cleared.answers, ...since?.answers }, updatedAt: now() };
    await records.save('roleFit', whole, { creates: true });
    if (since && since.id !== cleared.id) await records.remove('roleFit', since);
  };

  return (
    <>
      <p class="instruction no-print">{text.intro}</p>
      {notice}
      <div class="no-print">
        {props.pairs.map((pair, at) => (
          <Pair
            key={pair.id}
            pair={pair}
            at={at}
            answer={answers[pair.id] ?? null}
            onAnswer={(given) => void answer(pair.id, given)}
          />
        ))}
        <p class="small saved" role="status">
          {isSaved && !records.trouble() && save.saved}
        </p>
      </div>
      <section aria-labelledby="reading">
        <h2 id="reading">{results.heading}</h2>
        {left > 0 ? (
          <p>{results.missing(left)}</p>
        ) : (
          <Later load={() => import('./Results.tsx')}>
            {({ Results }) => <Results {...props} answers={answers} attempts={store.attempts} />}
          </Later>
        )}
        {fit && (
          <p class="go no-print">
            <button type="button" class="link-button" onClick={() => void clearAll(fit)}>
              {text.clearAll}
            </button>
          </p>
        )}
      </section>
    </>
  );
}
