import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '#domain/assessment/report.ts';
import type { Answer, AnswerSheet, PeerLevels, Ticks } from '#domain/assessment/types.ts';
import type { Track } from '#schemas/instrument-track.ts';
import { aspiring, practising } from './instruments.ts';

/** A test vector: compact inputs, and every field the command prints for them. */
interface Vector extends Report {
  readonly name: string;
  readonly inst: 'em-aspiring' | 'em-practising';
  /** One character an item: 0–4, n = nc, x = na, u = blank. */
  readonly answers: string;
  /** One digit an area: 1 = situation, 2 = and result, 3 = all. */
  readonly evidence: string;
  readonly opts: {
    readonly sjt?: Record<string, number>;
    readonly peers?: Record<string, PeerLevels>;
    readonly medianSec?: number;
  };
}

/** The vectors an independent reference scorer computed. */
export const vectors: readonly Vector[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'readiness-vectors.json'), 'utf8'),
);

/** The inputs of the vector whose name begins with `name`. */
export const vectorNamed = (name: string): Vector => {
  const found = vectors.find((vector) => vector.name.startsWith(`${name} `));
  if (!found) throw new Error(`no vector is named ${name}`);
  return found;
};

export const trackOf = ({ inst }: Vector): Track => (inst === 'em-aspiring' ? aspiring : practising);

const answerOf = (sign: string): Answer => {
  if (sign === 'u') return null;
  if (sign === 'n') return 'nc';
  if (sign === 'x') return 'na';
  return Number(sign) as Answer;
};

/** The answers of one character an item, spaces ignored, by item id. */
export const readAnswers = (track: Track, compact: string): Record<string, Answer> => {
  const signs = compact.replaceAll(' ', '');
  return Object.fromEntries(track.order.map((id, at) => [id, answerOf(signs[at] ?? 'u')]));
};

/** The ticks of one digit an area, by area code. */
export const readEvidence = (track: Track, compact: string): Record<string, Ticks> =>
  Object.fromEntries(
    track.competencies.map(({ code }, at) => {
      const level = Number(compact[at] ?? '0');
      return [code, { s: level >= 1, r: level >= 2, c: level >= 3 }];
    }),
  );

/** The vector's inputs as the scorer takes them. */
export const sheetOf = (vector: Vector): AnswerSheet => {
  const track = trackOf(vector);
  const { sjt, peers, medianSec } = vector.opts;
  return {
    answers: readAnswers(track, vector.answers),
    evidence: readEvidence(track, vector.evidence),
    ...(sjt && { situations: sjt }),
    ...(peers && { peers }),
    ...(medianSec !== undefined && { medianSeconds: medianSec }),
  };
};

const inputNames = new Set(['name', 'inst', 'answers', 'evidence', 'opts']);

/** What the vector expects: its fields after the inputs. */
export const expectedOf = (vector: Vector): Report =>
  Object.fromEntries(Object.entries(vector).filter(([name]) => !inputNames.has(name))) as unknown as Report;
