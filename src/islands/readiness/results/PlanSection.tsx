import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { createToolLinks } from '#domain/navigation/urls.ts';
import type { Target } from '#domain/plan/types.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';
import { section as text, targets } from '#strings/plan';
import { writeDate } from '../../parts/write-date.ts';
import { focusNext } from '../../parts/focus-next.ts';
import { SaveNotice, useSaving } from '../../parts/SaveNotice.tsx';
import { changePlan } from '../../plan/change-plan.ts';
import { PlanTasks } from '../../plan/PlanTasks.tsx';
import type { ToolProps } from '../props.ts';
import { makePlan, planOf, remakePlan, targetOf } from './own-plan.ts';
import type { Scored } from './scored.ts';

interface Props {
  scored: Scored;
  records: Records;
  tool: ToolProps;
}

const targetsInOrder = Object.entries(targets) as [Target, string][];

/** The 30-day plan: made from the result, kept, and changed as the reader likes. */
export function PlanSection({ scored, records, tool }: Props) {
  const plan = planOf(records, scored);
  const [target, setTarget] = useState<Target>('both');
  const chosen = plan ? targetOf(plan) : target;
  const saving = useSaving(records);
  const save = (next: Plan) => void saving.watch(records.save('plans', next, { creates: !plan }));

  const make = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    save(makePlan(records, scored, target));
    focusNext(currentTarget.closest('section'), 'h2');
  };

  const choice = scored.data.track.code === 'a' && (
    <label class="field no-print">
      {text.target}
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          const picked = currentTarget.value as Target;
          setTarget(picked);
          if (plan) save(remakePlan(scored, plan, picked));
        }}
      >
        {targetsInOrder.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  if (!plan)
    return (
      <section aria-labelledby="plan" class="no-print">
        <h2 id="plan">{text.heading}</h2>
        <p>{text.intro}</p>
        {choice}
        <SaveNotice saving={saving} look="alert" />
        <p class="go">
          <button type="button" class="button" onClick={make}>
            {text.make}
          </button>
        </p>
      </section>
    );
  return (
    <section aria-labelledby="plan" class="plan">
      <h2 id="plan" tabIndex={-1}>
        {text.heading}
      </h2>
      <p>
        {text.intro} {text.review(writeDate(plan.reviewOn, true))}
      </p>
      {choice}
      <SaveNotice saving={saving} look="alert" />
      <PlanTasks
        plan={plan}
        links={scored.next.links}
        base={tool.base}
        records={records}
        onChange={changePlan(records, plan)}
      />
      <p class="go no-print">
        <button type="button" class="quiet-button" onClick={() => save(remakePlan(scored, plan, chosen))}>
          {text.refresh}
        </button>
        <span class="small">
          <a href={createToolLinks(tool.base).plan(plan.id)}>{text.open}</a> {text.openText}
        </span>
      </p>
    </section>
  );
}
