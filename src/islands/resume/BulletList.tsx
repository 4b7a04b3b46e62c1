import { useMemo, useState } from 'preact/hooks';
import { isFromConfidential } from '#domain/records/export.ts';
import type { Bullet } from '#domain/records/toolkit-records.ts';
import { createCoach, type Coach } from '#domain/resume/coach-bullet.ts';
import { setLimits } from '#domain/resume/coach-set.ts';
import type { ResumeWords } from '#schemas/resume-words.ts';
import { coach as text } from '#strings/resume';
import { save } from '#strings/tools';
import { Later } from '../parts/Later.tsx';
import { now } from '../parts/new-record.ts';
import type { Opened } from '../parts/ToolRoot.tsx';
import { useUndo } from '../parts/use-undo.tsx';
import { BulletCard } from './BulletCard.tsx';
import { createBullet, inOrder, nextPosition, saveOrder } from './bullets.ts';
import { Example } from './Example.tsx';
import { FromEvidence } from './FromEvidence.tsx';
import { KeepBullets } from './KeepBullets.tsx';
import type { ResumeProps } from './Resume.tsx';

/** A coach that reads its word lists with the first bullet: a slow phone shows the page before it. */
function createAtFirstUse(words: ResumeWords): Coach {
  let coach: Coach | undefined;
  return (bullet) => (coach ??= createCoach(words))(bullet);
}

/** All bullets with what the coach reads in each, the ways to add one, and what they show together. */
export function BulletList({ records, store, place, words }: Opened & ResumeProps) {
  const coach = useMemo(() => createAtFirstUse(words), [words]);
  const { notice, offerUndo } = useUndo();
  const [isSaved, setIsSaved] = useState(false);
  /** A field that is shown before its bullet has a word, and is saved with the first. */
  const [draft, setDraft] = useState(() => createBullet({ position: 0 }));
  const [isAdding, setIsAdding] = useState(false);

  const saved = inOrder(store.bullets);
  const isDraftSaved = saved.some(({ id }) => id === draft.id);
  const bullets = !isDraftSaved && (isAdding || saved.length === 0) ? [...saved, draft] : saved;
  const filled = saved.filter((bullet) => bullet.text.trim() !== '');

  const write = async (bullet: Bullet, written: string) => {
    const creates = !saved.some(({ id }) => id === bullet.id);
    await records.save('bullets', { ...bullet, text: written, updatedAt: now() }, { creates });
    setIsSaved(true);
  };
  const add = () => {
    setDraft(createBullet({ position: nextPosition(saved) }));
    setIsAdding(true);
  };
  const keep = (bullet: Bullet) => saveOrder(records, [...inOrder(records.store().bullets), bullet]);
  const remove = async (bullet: Bullet) => {
    await records.remove('bullets', bullet);
    if (bullet.id === draft.id) setDraft(createBullet({ position: nextPosition(saved) }));
    offerUndo(text.removed, () => void records.save('bullets', bullet, { creates: true }));
  };
  const move = (at: number, by: -1 | 1) => {
    const order = saved.toSpliced(at, 1).toSpliced(at + by, 0, saved[at]!);
    void saveOrder(records, order);
  };
  const split = async (at: number, lines: readonly string[]) => {
    const bullet = saved[at]!;
    const [first = '', ...rest] = lines;
    const made = rest.map((line) => createBullet({ text: line, evidenceIds: bullet.evidenceIds }));
    await saveOrder(records, saved.toSpliced(at, 1, { ...bullet, text: first }, ...made));
    offerUndo(text.divided(lines.length), async () => {
      for (const each of made) await records.remove('bullets', each);
      await records.save('bullets', { ...bullet, updatedAt: now() });
    });
  };

  return (
    <>
      <p class="small no-print">
        {text.heuristic} {text.private}
      </p>
      {notice}
      {saved.length === 0 && <Example coach={coach} />}
      {bullets.map((bullet, at) => (
        <BulletCard
          key={bullet.id}
          bullet={bullet}
          number={at + 1}
          report={bullet.text.trim() ? coach(bullet.text) : null}
          source={store.evidence.find(({ id }) => bullet.evidenceIds.includes(id))}
          isConfidential={isFromConfidential(bullet, store.evidence)}
          takesFocus={isAdding && bullet.id === draft.id}
          place={place}
          canMove={{ up: at > 0 && at < saved.length, down: at < saved.length - 1 }}
          onWrite={(written) => void write(bullet, written)}
          onMove={(by) => move(at, by)}
          onSplit={(lines) => void split(at, lines)}
          onRemove={() => void remove(bullet)}
        />
      ))}
      <p class="small saved no-print" role="status">
        {isSaved && !records.trouble() && save.saved}
      </p>
      {filled.length > 0 && (
        <p class="go no-print">
          <button type="button" class="button" onClick={add}>
            {text.add}
          </button>
        </p>
      )}
      <FromEvidence store={store} place={place} onMake={keep} />
      {filled.length >= setLimits.min && (
        <Later load={() => import('./SetView.tsx')}>
          {({ SetView }) => <SetView reports={filled.map(({ text: each }) => coach(each))} />}
        </Later>
      )}
      {filled.length > 0 && <KeepBullets store={store} bullets={filled} coach={coach} />}
    </>
  );
}
