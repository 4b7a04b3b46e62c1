import { useRef, useState } from 'preact/hooks';
import type { Plan } from '#domain/records/toolkit-records.ts';
import { choose as text, page, phases } from '#strings/plan';
import { createId, now, today } from '#browser/records/new-record.ts';
import { Later } from '../parts/Later.tsx';
import { finishedAttempts, firstChoices } from './choices.ts';
import { contentsOf } from './plan-contents.ts';
import { PlanChoices, Radios } from './PlanChoices.tsx';
import type { PageProps } from './props.ts';

interface Props extends PageProps {
  onMade: (plan: Plan) => void;
}

/** Making a plan: the choices, and the first part of what they lead to. */
export function NewPlan({ tool, next, store, onMade }: Props) {
  const form = useRef<HTMLDivElement>(null);
  const [choices, setChoices] = useState(() => firstChoices(store, today()));
  const { kind, from, track, target, team } = choices;
  const start = choices.start ?? today();
  const contents = contentsOf(next);
  const load = async () => {
    const [{ loadMaking }, { createPlan, generatePlan }] = await Promise.all([
      import('./load-making.ts'),
      import('#domain/plan/make-plan.ts'),
    ]);
    const making = await loadMaking({ ...choices, start }, tool.readinessPage, next, store);
    return {
      first: generatePlan(making, contents).tasks.filter(({ phase }) => phase === 1),
      create: () => createPlan(createId(), making, contents, now()),
    };
  };
  const make = (create: () => Plan) => {
    if (choices.start === null) form.current?.querySelector<HTMLElement>('[type=date]')?.focus();
    else onMade(create());
  };
  return (
    <div class="new-plan" ref={form}>
      <h2 id="plan-heading" tabIndex={-1}>
        {text.heading}
      </h2>
      {store.plans.length > 0 ? (
        <p class="go">
          <a href="#">{page.cancel}</a>
        </p>
      ) : (
        <p>{text.empty}</p>
      )}
      <p class="small">
        <a href={tool.place.worksheet}>{text.paper}</a>
      </p>
      <Radios
        legend={text.kind}
        names={text.kinds}
        value={kind}
        onPick={(picked) => setChoices({ ...choices, kind: picked })}
      />
      <PlanChoices
        choices={choices}
        onChange={setChoices}
        attempts={finishedAttempts(store.attempts)}
        readinessPage={tool.readinessPage}
      />
      <Later load={load} inputs={[kind, from, track, target, team, start]}>
        {({ first, create }) => (
          <>
            <div class="preview">
              <h3>{text.preview}</h3>
              <p class="small">{phases[kind][1]}</p>
              <ul>
                {first.map(({ id, text: words }) => (
                  <li key={id}>{words}</li>
                ))}
              </ul>
            </div>
            <p class="go">
              <button type="button" class="button" onClick={() => make(create)}>
                {text.make}
              </button>
            </p>
          </>
        )}
      </Later>
    </div>
  );
}
