import { Later } from '../parts/Later.tsx';
import { useRoute } from '../parts/use-route.ts';
import { ToolRoot } from '../parts/ToolRoot.tsx';
import { loadNext } from '../readiness/instruments.ts';
import type { PlanToolProps } from './props.ts';
import { PlanPages } from './PlanPages.tsx';
import { grammar } from './route.ts';

/** The reader's plans: made, changed, ticked off and taken along. */
export function PlanTool(tool: PlanToolProps) {
  const located = useRoute(grammar);
  return (
    <ToolRoot name="plan" place={tool.place} lost={located.lost}>
      {(opened) => (
        <Later load={() => loadNext(tool.readinessPage)}>
          {(next) => <PlanPages tool={tool} next={next} located={located} {...opened} />}
        </Later>
      )}
    </ToolRoot>
  );
}
