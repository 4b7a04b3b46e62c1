import { useRef, useState } from 'preact/hooks';
import type { PlanMaking } from '#domain/plan/make-plan.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';
import { page as text } from '#strings/plan';
import { wait } from '#strings/tools';
import { choicesOf, finishedAttempts } from './choices.ts';
import type { PageProps } from './props.ts';
import { PlanChoices } from './PlanChoices.tsx';

interface Props extends PageProps {
  plan: Plan;
  onMake: (making: PlanMaking) => Promise<void>;
}

/** What a plan is made from, to change and make it again with; open where nothing has been brought in yet. */
export function MadeFrom({ plan, tool, next, store, onMake }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [choices, setChoices] = useState(() => choicesOf(plan, store));
  const [hasFailed, setHasFailed] = useState(false);
  const again = async () => {
    const { start } = choices;
    if (start === null) return details.current?.querySelector<HTMLElement>('[type=date]')?.focus();
    try {
      const { loadMaking } = await import('./load-making.ts');
      await onMake(await loadMaking({ ...choices, start }, tool.readinessPage, next, store));
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <details ref={details} class="made-from no-print" open={!plan.basis}>
      <summary>{text.made}</summary>
      {!plan.basis && <p>{text.madeAlone}</p>}
      <PlanChoices
        choices={choices}
        onChange={setChoices}
        attempts={finishedAttempts(store.attempts)}
        readinessPage={tool.readinessPage}
      />
      <p class="go">
        <button type="button" class="quiet-button" onClick={() => void again()}>
          {plan.basis ? text.again : text.bringIn}
        </button>
      </p>
      {hasFailed && (
        <p class="field-error" role="alert">
          {wait.failed}
        </p>
      )}
      <p class="small">{text.againText}</p>
    </details>
  );
}
