import type { RoleFit } from '#domain/records/toolkit-records.ts';
import { fitRules } from '#domain/role-fit/read-answers.ts';
import { pairs as text, results } from '#strings/role-fit';
import { Later } from '../parts/Later.tsx';
import type { Opened } from '../parts/ToolRoot.tsx';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { useUndo } from '../parts/use-undo.tsx';
import { Pair } from './Pair.tsx';
import type { RoleFitProps } from './props.ts';
import { useReflection } from './use-reflection.ts';

/** The pairs, saved answer by answer, and below them the reading as soon as there are enough. */
export function Reflection({ records, store, ...props }: Opened & RoleFitProps) {
  const { notice, offerUndo } = useUndo();
  const { fit, answer, clear, saving } = useReflection({ records, store });
  const answers = fit?.answers ?? {};
  const left = fitRules.whole - Object.values(answers).filter((given) => typeof given === 'number').length;
  const clearAll = async (cleared: RoleFit) => offerUndo(text.cleared, await clear(cleared));

  return (
    <>
      <p class="instruction no-print">{text.intro}</p>
      {notice}
      <div class="no-print">
        {props.pairs.map((pair, index) => (
          <Pair
            key={pair.id}
            pair={pair}
            at={index}
            answer={answers[pair.id] ?? null}
            onAnswer={(given) => answer(pair.id, given)}
          />
        ))}
        <SaveNotice saving={saving} />
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
