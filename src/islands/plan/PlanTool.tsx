import { Later } from '../parts/Later.tsx';
import { ToolRoot } from '../parts/ToolRoot.tsx';
import { loadNext } from '../readiness/instruments.ts';
import type { PlanToolProps } from './page-props.ts';
import { PlanPages } from './PlanPages.tsx';

/** The reader's plans: made, changed, ticked off and taken along. */
export function PlanTool(tool: PlanToolProps) {
  return (
    <ToolRoot name="plan" place={tool.place}>
      {(opened) => (
        <Later load={() => loadNext(tool.readinessPage)}>
          {(next) => <PlanPages tool={tool} next={next} {...opened} />}
        </Later>
      )}
    </ToolRoot>
  );
}
