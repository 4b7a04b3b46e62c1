import type { Motivation } from '#schemas/instrument-motivation.ts';
import type { Track } from '#schemas/instrument-track.ts';

/** The places of a shared link: what each character of a major version of a track stands for. */
export interface LinkLayout {
  /** Track letter and major version: "a1". */
  readonly tag: string;
  readonly instrument: string;
  readonly items: readonly string[];
  readonly areas: readonly string[];
  readonly situations: readonly string[];
  readonly choices: readonly string[];
}

/** The layout of a track's links, from the frozen orders of its major version (see README.md#layout). */
export const layoutOf = (track: Track, motivation: Motivation): LinkLayout => ({
  tag: `${track.code}${track.version.split('.')[0]}`,
  instrument: track.id,
  items: track.order,
  areas: track.competencies.map(({ code }) => code),
  situations: track.sjt,
  choices: motivation.order,
});
