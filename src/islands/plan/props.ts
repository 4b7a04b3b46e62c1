import type { Records } from '#browser/records/records.ts';
import type { Store } from '#domain/records/types.ts';
import type { ToolPlace } from '../parts/ToolRoot.tsx';
import type { NextData } from '../readiness/instruments.ts';

/** What the page gives the plan tool. */
export interface PlanToolProps {
  readonly place: ToolPlace;
  /** The address of the self-assessment, under which the data of plans is too. */
  readonly readinessPage: string;
  /** The address of the seven questions about a role, and of the guide that has them. */
  readonly roleUrl: string;
  readonly roleGuide: string;
}

/** What every view of the tool gets. */
export interface PageProps {
  readonly tool: PlanToolProps;
  readonly records: Records;
  readonly store: Store;
  readonly next: NextData;
}
