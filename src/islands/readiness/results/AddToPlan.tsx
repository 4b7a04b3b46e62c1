import type { Records } from '#browser/records/records.ts';
import type { Gap } from '#domain/assessment/types.ts';
import { putTask } from '#domain/plan/saved-plan.ts';
import { steps } from '#strings/readiness-results';
import { focusNext } from '../../parts/focus-next.ts';
import { now } from '#browser/records/new-record.ts';
import { useSaving } from '../../parts/SaveNotice.tsx';
import { holdsGap, makePlan, planOf, taskForGap } from './own-plan.ts';
import { nameOf, type Scored } from './scored.ts';

interface Props {
  scored: Scored;
  records: Records;
  gap: Gap;
}

/** The fragment of the address holds the page, so a jump within it goes by script. */
const toPlan = (event: Event) => {
  event.preventDefault();
  const heading = document.getElementById('plan');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
};

/** Puts a gap's action into the plan; makes the plan where there is none. */
export function AddToPlan({ scored, records, gap }: Props) {
  const plan = planOf(records, scored);
  const saving = useSaving(records);
  const add = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    focusNext(currentTarget.parentElement);
    const made = planOf(records, scored) ?? makePlan(records, scored, 'both');
    const whole = holdsGap(made, gap) ? made : putTask(made, taskForGap(scored, gap), now());
    void saving.watch(records.save('plans', whole, { creates: !plan }));
  };
  return (
    <p class="go no-print" role="status">
      {holdsGap(plan, gap) ? (
        <a href="#plan" onClick={toPlan} class="small">
          {steps.added}
        </a>
      ) : (
        <button type="button" class="quiet-button" onClick={add}>
          {steps.add}
          <span class="visually-hidden">{steps.ofArea(nameOf(scored, gap.code))}</span>
        </button>
      )}{' '}
      {saving.said}
    </p>
  );
}
