import type { AreaScore } from '#domain/assessment/types.ts';
import type { Competency } from '#schemas/instrument-track.ts';

/** What the profile draws of an area; a shared summary knows no more than score and evidence. */
export interface ProfileArea {
  readonly area: Pick<Competency, 'code' | 'name'>;
  readonly score: Pick<AreaScore, 'score' | 'raw' | 'evidence' | 'target' | 'gap' | 'practice'>;
}
