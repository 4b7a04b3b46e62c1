import { useEffect, useRef } from 'preact/hooks';
import { currentPlan, latestFirst } from '#domain/plan/saved-plan.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';
import { page as text } from '#strings/plan';
import { today } from '../parts/new-record.ts';
import { useFragment } from '../parts/use-fragment.ts';
import { useUndo } from '../parts/use-undo.tsx';
import { writeDate } from '../parts/write-date.ts';
import { NewPlan } from './NewPlan.tsx';
import type { PageProps } from './page-props.ts';
import { PlanView } from './PlanView.tsx';

/** The fragment of the address names the plan, or `new`; without one the newest 30-day plan is shown. */
export function PlanPages(props: PageProps) {
  const { records, store } = props;
  const fragment = useFragment();
  const { notice, offerUndo } = useUndo();
  const plans = latestFirst(store.plans);
  const shown = plans.find(({ id }) => id === fragment) ?? currentPlan(plans);
  const isNew = fragment === 'new' || !shown;
  const view = isNew ? 'new' : shown.id;

  const last = useRef(view);
  useEffect(() => {
    if (last.current !== view) document.getElementById('plan-heading')?.focus();
    last.current = view;
  }, [view]);

  const made = (plan: Plan) => {
    void records.save('plans', plan, { creates: true });
    location.hash = plan.id;
  };
  const remove = (plan: Plan) => {
    void records.remove('plans', plan);
    offerUndo(text.removed, () => void records.save('plans', plan, { creates: true }));
  };
  return (
    <>
      {notice}
      {isNew ? (
        <NewPlan {...props} onMade={made} />
      ) : (
        <>
          <PlanList plans={plans} shown={shown} />
          <PlanView key={shown.id} {...props} plan={shown} onRemove={() => remove(shown)} />
        </>
      )}
    </>
  );
}

const sourceOf = ({ basis, fromAttempt }: Plan): string =>
  text.sources[fromAttempt ? 'answers' : basis ? 'situation' : 'own'];

/** All plans, past ones too, and the way to another. */
function PlanList({ plans, shown }: { plans: readonly Plan[]; shown: Plan }) {
  const day = today();
  const count = ({ tasks }: Plan) =>
    text.progress(tasks.filter(({ done }) => done !== undefined).length, tasks.length);
  return (
    <nav class="plan-list no-print" aria-label={text.plans}>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <a href={`#${plan.id}`} aria-current={plan.id === shown.id ? 'page' : undefined}>
              {text.name(plan.kind, writeDate(plan.start))}
            </a>
            <span class="small">
              {sourceOf(plan)}. {count(plan)}.{' '}
              {(plan.reviewOn <= day ? text.past : text.review)(writeDate(plan.reviewOn))}
            </span>
          </li>
        ))}
        <li>
          <a href="#new">{text.another}</a>
        </li>
      </ul>
    </nav>
  );
}
