import { useState } from 'preact/hooks';
import type { Bullet } from '#domain/records/toolkit-records.ts';
import { now } from '#browser/records/new-record.ts';
import { useSaving } from '../parts/SaveNotice.tsx';
import type { Opened } from '../parts/ToolRoot.tsx';
import { createBullet, inOrder, nextPosition, saveOrder } from './bullets.ts';

/** The reader's bullets as they stand on the résumé, and a field for a new one. */
export function useBullets({ records, store }: Opened) {
  const saving = useSaving(records);
  /** A field that is shown before its bullet has a word, and is saved with the first. */
  const [draft, setDraft] = useState(() => createBullet({ position: 0 }));
  const [isAdding, setIsAdding] = useState(false);

  const saved = inOrder(store.bullets);
  const isSaved = ({ id: one }: Bullet): boolean => saved.some(({ id }) => id === one);
  const bullets = (isAdding || saved.length === 0) && !isSaved(draft) ? [...saved, draft] : saved;

  const write = (bullet: Bullet, written: string) => {
    const next = { ...bullet, text: written, updatedAt: now() };
    void saving.keep(records.save('bullets', next, { creates: !isSaved(bullet) }));
  };
  const add = () => {
    setDraft(createBullet({ position: nextPosition(saved) }));
    setIsAdding(true);
  };
  const keep = (bullet: Bullet) =>
    saving.watch(saveOrder(records, [...inOrder(records.store().bullets), bullet]));
  /** Takes a bullet away, and gives what brings it back. */
  const remove = async (bullet: Bullet) => {
    await records.remove('bullets', bullet);
    if (bullet.id === draft.id) setDraft(createBullet({ position: nextPosition(saved) }));
    return () => records.save('bullets', bullet, { creates: true });
  };
  const move = (index: number, by: -1 | 1) => {
    const order = saved.toSpliced(index, 1).toSpliced(index + by, 0, saved[index]!);
    void saving.watch(saveOrder(records, order));
  };
  /** Makes a bullet of each line, and gives what puts them together again. */
  const split = async (index: number, lines: readonly string[]) => {
    const bullet = saved[index]!;
    const [first = '', ...rest] = lines;
    const made = rest.map((line) => createBullet({ text: line, evidenceIds: bullet.evidenceIds }));
    await saving.watch(saveOrder(records, saved.toSpliced(index, 1, { ...bullet, text: first }, ...made)));
    return async () => {
      for (const each of made) await records.remove('bullets', each);
      return records.save('bullets', { ...bullet, updatedAt: now() });
    };
  };
  /** The place of the bullet that was begun here; -1 where none was. */
  const newAt = isAdding ? bullets.findIndex(({ id }) => id === draft.id) : -1;
  return { saved, bullets, newAt, saving, write, add, keep, remove, move, split };
}
