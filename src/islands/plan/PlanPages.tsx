import { useEffect, useRef } from 'preact/hooks';
import { currentPlan, latestFirst } from '#domain/plan/saved-plan.ts';
import { newest } from '#domain/records/timed.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';
import { page as text } from '#strings/plan';
import { today } from '#browser/records/new-record.ts';
import { Later } from '../parts/Later.tsx';
import type { Located } from '../parts/use-route.ts';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { usePaged } from '../parts/use-paged.tsx';
import { useUndo } from '../parts/use-undo.tsx';
import { writeDate } from '../parts/write-date.ts';
import { NewPlan } from './NewPlan.tsx';
import type { PageProps } from './props.ts';
import { hrefToNew, hrefToPlan, hrefToRole, type Route } from './route.ts';
import { usePlans } from './use-plans.ts';
import { PlanView } from './PlanView.tsx';

/** The fragment of the address names the plan, or `new`; without one the newest 30-day plan is shown. */
export function PlanPages({
  located: { route, hasMoved },
  ...props
}: PageProps & { located: Located<Route> }) {
  const { records, store } = props;
  const { notice, offerUndo } = useUndo();
  const { keep, remove, saving } = usePlans(records);
  const plans = latestFirst(store.plans);
  const asked = route.page === 'plan' ? route.id : '';
  const found = plans.find(({ id }) => id === asked);
  const shown = found ?? currentPlan(store.plans);
  const isRole = route.page === 'role';
  const isNew = route.page === 'new' || !shown;
  const view = isRole ? 'role' : isNew ? 'new' : `plan ${shown.id}`;

  const last = useRef(view);
  useEffect(() => {
    if (last.current !== view) document.getElementById('plan-heading')?.focus();
    last.current = view;
  }, [view]);

  return (
    <>
      {notice}
      <SaveNotice saving={saving} look="alert" />
      {!isRole && <AimedAt store={store} />}
      {asked && !found && (
        <p class="notice" role="alert">
          {text.gone}
        </p>
      )}
      {isRole ? (
        <Later key="role" load={() => import('./RolePage.tsx')}>
          {({ RolePage }) => <RolePage {...props} takesFocus={hasMoved} onRemove={offerUndo} />}
        </Later>
      ) : isNew ? (
        <NewPlan {...props} onMade={keep} />
      ) : (
        <>
          <PlanList plans={plans} shown={shown} />
          <PlanView
            key={shown.id}
            {...props}
            plan={shown}
            onRemove={() => offerUndo(text.removed, remove(shown))}
          />
        </>
      )}
    </>
  );
}

/** The role the plan is for, or the way to find one in adverts. */
function AimedAt({ store }: Pick<PageProps, 'store'>) {
  const target = newest(store.targets);
  return (
    <p class="no-print">
      <a href={hrefToRole}>{target ? text.target(target.name) : text.adverts}</a>
    </p>
  );
}

const sourceOf = ({ basis, fromAttempt }: Plan): string =>
  text.sources[fromAttempt ? 'answers' : basis ? 'situation' : 'own'];

/** All plans, past ones too, and the way to another. */
function PlanList({ plans, shown }: { plans: readonly Plan[]; shown: Plan }) {
  const day = today();
  const { shown: known, pager } = usePaged(plans, plans.indexOf(shown));
  const count = ({ tasks }: Plan) =>
    text.progress(tasks.filter(({ done }) => done !== undefined).length, tasks.length);
  return (
    <nav class="plan-list no-print" aria-label={text.plans}>
      <ul>
        {known.map((plan) => (
          <li key={plan.id}>
            <a href={hrefToPlan(plan.id)} aria-current={plan.id === shown.id ? 'page' : undefined}>
              {text.name(plan.kind, writeDate(plan.start, true))}
            </a>
            <span class="small">
              {sourceOf(plan)}. {count(plan)}.{' '}
              {(plan.reviewOn <= day ? text.past : text.review)(writeDate(plan.reviewOn, true))}
            </span>
          </li>
        ))}
        <li>
          <a href={hrefToNew}>{text.another}</a>
        </li>
      </ul>
      {pager}
    </nav>
  );
}
