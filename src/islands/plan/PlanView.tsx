import { useEffect, useRef } from 'preact/hooks';
import type { PlanMaking } from '#domain/plan/make-plan.ts';
import { restorePlan } from '#domain/plan/saved-plan.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';
import { page as text } from '#strings/plan';
import { now, today } from '#browser/records/new-record.ts';
import { SaveNotice, useSaving } from '../parts/SaveNotice.tsx';
import { useUndo } from '../parts/use-undo.tsx';
import { writeDate } from '../parts/write-date.ts';
import { changePlan } from './change-plan.ts';
import { contentsOf } from './plan-contents.ts';
import { KeepPlan } from './KeepPlan.tsx';
import { MadeFrom } from './MadeFrom.tsx';
import type { PageProps } from './props.ts';
import { hrefToNew } from './route.ts';
import { PlanTasks } from './PlanTasks.tsx';

const loadMakePlan = () => import('#domain/plan/make-plan.ts');

interface Props extends PageProps {
  plan: Plan;
  onRemove: () => void;
}

/** One plan: its tasks, what it is made from, and the ways out. */
export function PlanView(props: Props) {
  const { plan, tool, records, next, onRemove } = props;
  const { notice, offerUndo, withdrawUndo } = useUndo();
  const change = changePlan(records, plan);
  const saving = useSaving(records);
  const done = plan.tasks.filter((task) => task.done !== undefined).length;
  const reviewDay = writeDate(plan.reviewOn, true);
  const isDue = plan.reviewOn <= today();
  /** When the plan was made again; what changes after that, in whichever tab, an undo would take with it. */
  const madeAt = useRef('');
  useEffect(() => {
    if (plan.updatedAt !== madeAt.current) withdrawUndo();
  }, [plan.updatedAt]);
  const makeAgain = async (making: PlanMaking) => {
    const { regeneratePlan } = await loadMakePlan();
    await saving.watch(
      change((before) => {
        const made = regeneratePlan(before, making, contentsOf(next), now());
        madeAt.current = made.updatedAt;
        offerUndo(text.madeAgain, () => change((current) => restorePlan(current, before, now())));
        return made;
      }),
    );
  };
  return (
    <div class="plan">
      <h2 id="plan-heading" tabIndex={-1}>
        {text.name(plan.kind, writeDate(plan.start, true))}
      </h2>
      <p>
        {text.progress(done, plan.tasks.length)}. {!isDue && text.review(reviewDay)}
      </p>
      {isDue && (
        <p class="notice no-print">
          {text.reviewDue(reviewDay)} <a href={hrefToNew}>{text.another}</a>
        </p>
      )}
      <PlanTasks plan={plan} links={next.links} base={tool.place.base} records={records} onChange={change} />
      {notice}
      <SaveNotice saving={saving} look="alert" />
      <MadeFrom key={`${plan.start} ${JSON.stringify(plan.basis)}`} {...props} onMake={makeAgain} />
      <KeepPlan plan={plan} tool={tool} links={next.links} records={records} />
      <p class="no-print">
        <button type="button" class="link-button" onClick={onRemove}>
          {text.remove}
        </button>
      </p>
    </div>
  );
}
