import type { Motivation } from '#schemas/instrument-motivation.ts';
import type { RoleFitPair, RoleFitReading } from '#schemas/role-fit.ts';
import type { ToolPlace } from '../parts/ToolRoot.tsx';

/** A fact with the page that holds its sources. */
export interface LinkedFact {
  readonly text: string;
  readonly href: string;
  readonly title: string;
}

/** What the page gives the reflection. */
export interface RoleFitProps {
  readonly place: ToolPlace;
  readonly pairs: readonly RoleFitPair[];
  readonly reading: Omit<RoleFitReading, 'facts'>;
  readonly facts: readonly LinkedFact[];
  /** What the self-assessment asks about motivation: its answers are listed beside the reading. */
  readonly motivation: Pick<Motivation, 'pull' | 'caution'>;
}
