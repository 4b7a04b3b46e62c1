import type { HiringFunnel } from '#schemas/hiring-funnel.ts';
import type { ChangeKind } from '#domain/hiring-funnel/find-changes.ts';
import type { ToolPlace } from '../parts/ToolRoot.tsx';

/** What the page gives the hiring funnel. */
export interface HiringFunnelProps {
  readonly place: ToolPlace;
  readonly example: HiringFunnel['example'];
  readonly changes: HiringFunnel['changes'];
  /** Where each kind of change is explained on this site. */
  readonly guides: Readonly<Record<ChangeKind, string>>;
}
