import { newest } from '#domain/records/timed.ts';
import type { RoleFit } from '#domain/records/toolkit-records.ts';
import type { FitAnswer } from '#domain/role-fit/read-answers.ts';
import { createId, now } from '#browser/records/new-record.ts';
import { useSaving } from '../parts/SaveNotice.tsx';
import type { Opened } from '../parts/ToolRoot.tsx';

/** The reader's reflection: one record, saved answer by answer. */
export function useReflection({ records, store }: Opened) {
  const saving = useSaving(records);
  const fit = newest(store.roleFit);

  const answer = (id: string, given: FitAnswer) => {
    const fresh = newest(records.store().roleFit);
    const next = {
      id: fresh?.id ?? createId(),
      answers: { ...fresh?.answers, [id]: given },
      updatedAt: now(),
    };
    void saving.keep(records.save('roleFit', next, { creates: !fresh }));
  };
  /** What was answered since stays on top, in one record. */
  const bringBack = async (cleared: RoleFit) => {
    const since = newest(records.store().roleFit);
    const whole = { ...cleared, answers: { ...cleared.answers, ...since?.answers }, updatedAt: now() };
    const isTaken = await records.save('roleFit', whole, { creates: true });
    if (isTaken && since && since.id !== cleared.id) await records.remove('roleFit', since);
    return isTaken;
  };
  /** Takes all answers away, and gives what brings them back. */
  const clear = async (cleared: RoleFit) => {
    await records.remove('roleFit', cleared);
    return () => bringBack(cleared);
  };
  return { fit, answer, clear, saving };
}
