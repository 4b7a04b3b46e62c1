import type { Records } from '#browser/records/records.ts';
import type { Bullet } from '#domain/records/toolkit-records.ts';
import { createId, now } from '../parts/new-record.ts';

/** A new bullet at a place of the set; not saved yet. */
export const createBullet = (position: number, text = '', evidenceIds: readonly string[] = []): Bullet => ({
  id: createId(),
  text,
  evidenceIds,
  position,
  updatedAt: now(),
});

const placeOf = ({ position }: Bullet): number => position ?? Number.MAX_SAFE_INTEGER;

/** Bullets as they stand on the résumé. */
export const inOrder = (bullets: readonly Bullet[]): Bullet[] =>
  bullets.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));

/** Saves an order: only the bullets whose place or text changed, and those that are new. */
export async function saveOrder(records: Records, bullets: readonly Bullet[]): Promise<void> {
  const had = records.store().bullets;
  for (const [position, bullet] of bullets.entries()) {
    const old = had.find(({ id }) => id === bullet.id);
    if (old && old.position === position && old.text === bullet.text) continue;
    await records.save('bullets', { ...bullet, position, updatedAt: now() }, { creates: !old });
  }
}
