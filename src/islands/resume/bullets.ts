import { oncePer } from '#domain/once-per.ts';
import { numberRanges } from '#domain/records/limits.ts';
import type { Records } from '#browser/records/records.ts';
import type { Bullet } from '#domain/records/toolkit-records.ts';
import { createId, now } from '#browser/records/new-record.ts';

/** A new bullet with what is given; not saved yet. */
export const createBullet = (given: Partial<Bullet>): Bullet => ({
  text: '',
  evidenceIds: [],
  ...given,
  id: createId(),
  updatedAt: now(),
});

export const isFilled = ({ text }: Bullet): boolean => text.trim() !== '';

/** The place after the last bullet. Deleting leaves gaps, so the number of bullets does not say it. */
export const nextPosition = (bullets: readonly Bullet[]): number =>
  Math.min(
    numberRanges.position.max,
    1 + bullets.reduce((last, { position = -1 }) => Math.max(last, position), -1),
  );

const placeOf = ({ position }: Bullet): number => position ?? Number.MAX_SAFE_INTEGER;

/** Bullets as they stand on the résumé. */
export const inOrder = oncePer((bullets: readonly Bullet[]): readonly Bullet[] =>
  bullets.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1)),
);

/** Saves an order: only the bullets whose place or text changed, and those that are new. False where one was not taken. */
export async function saveOrder(records: Records, bullets: readonly Bullet[]): Promise<boolean> {
  const had = new Map(records.store().bullets.map((bullet) => [bullet.id, bullet]));
  let isTaken = true;
  for (const [position, bullet] of bullets.entries()) {
    const old = had.get(bullet.id);
    if (old && old.position === position && old.text === bullet.text) continue;
    const next = { ...bullet, position, updatedAt: now() };
    isTaken = (await records.save('bullets', next, { creates: !old })) && isTaken;
  }
  return isTaken;
}
