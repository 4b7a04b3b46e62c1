import { useRef, useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { isFull } from '#domain/records/export.ts';
import { applyImport, readImport, type ImportFailure, type ImportSuccess } from '#domain/records/import.ts';
import { maxImportBytes } from '#domain/records/limits.ts';
import { takeBack } from '#domain/records/merge.ts';
import { recordTypes } from '#domain/records/store.ts';
import type { Store } from '#domain/records/types.ts';
import { importFile as text, recordNames, refused } from '#strings/records';
import { focusNext } from './focus-next.ts';
import { writeDate } from './write-date.ts';

interface Done {
  readonly step: 'done';
  readonly way: 'merge' | 'replace';
  readonly before: Store;
  readonly after: Store;
}
type State =
  | { readonly step: 'choose' }
  | { readonly step: 'failed'; readonly failure: Pick<ImportFailure, 'problem' | 'where'> }
  | { readonly step: 'summary'; readonly file: ImportSuccess }
  | { readonly step: 'too-much' }
  | Done;

/** Reads an exported file, shows what it holds, and only then merges it or replaces what is here (sections D, H5). */
export function ImportFile({ records }: { records: Records }) {
  const [state, setState] = useState<State>({ step: 'choose' });
  const [isRefused, setIsRefused] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  const read = async (file: File | undefined) => {
    if (!file) return;
    setIsRefused(false);
    if (file.size > maxImportBytes) return setState({ step: 'failed', failure: { problem: 'too-large' } });
    const result = await readImport(new Uint8Array(await file.arrayBuffer()));
    setState(result.ok ? { step: 'summary', file: result } : { step: 'failed', failure: result });
  };
  /** Leaves a step whose buttons go: the focus moves to what there is to do next. */
  const leaveFor = (next: State) => {
    focusNext(box.current, next.step === 'done' ? '[role=status] button' : 'input');
    setState(next);
  };
  /** Puts a store in place of what is here; where the browser refuses, says so and stays at this step. */
  const put = async (store: Store, next: State) => {
    try {
      await records.replace(store);
      leaveFor(next);
      setIsRefused(false);
    } catch {
      setIsRefused(true);
    }
  };
  const apply = async (file: ImportSuccess, way: 'merge' | 'replace') => {
    const before = records.store();
    const after = applyImport(before, file, way);
    if (isFull(after)) return leaveFor({ step: 'too-much' });
    await put(after, { step: 'done', way, before, after });
  };
  const undo = ({ before, after }: Done) => put(takeBack(records.store(), after, before), { step: 'choose' });
  /** What was merged cannot be told apart any more once something else is saved. */
  const canUndo = ({ way, after }: Done) => way === 'replace' || records.store() === after;

  return (
    <div class="import" ref={box}>
      <label class="field">
        {text.choose}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
        />
      </label>
      <p class="small">{text.limit}</p>
      <div role="status">
        {isRefused && <p class="notice">{refused}</p>}
        {state.step === 'failed' && (
          <p class="notice">
            {text.problems[state.failure.problem]}
            {state.failure.where && text.where(state.failure.where.slice(0, 80))} {text.unchanged}
          </p>
        )}
        {state.step === 'too-much' && (
          <p class="notice">
            {text.tooMuch} {text.unchanged}
          </p>
        )}
        {state.step === 'done' && (
          <p class="notice">
            {state.way === 'merge' ? text.merged : text.replaced}{' '}
            {canUndo(state) && (
              <button type="button" class="quiet-button" onClick={() => void undo(state)}>
                {text.undo}
              </button>
            )}
          </p>
        )}
      </div>
      {state.step === 'summary' && (
        <div class="notice">
          <p>
            {text.from(writeDate(state.file.exportedAt))} {text.summary}
          </p>
          <ul>
            {recordTypes
              .filter((type) => state.file.counts[type])
              .map((type) => (
                <li key={type}>
                  {recordNames[type]}: {state.file.counts[type]}
                </li>
              ))}
            {Object.keys(state.file.counts).length === 0 && <li>{text.nothing}</li>}
          </ul>
          <p class="go">
            <button type="button" class="button" onClick={() => void apply(state.file, 'merge')}>
              {text.merge}
            </button>
            <button type="button" class="quiet-button" onClick={() => void apply(state.file, 'replace')}>
              {text.replace}
            </button>
            <button type="button" class="quiet-button" onClick={() => leaveFor({ step: 'choose' })}>
              {text.cancel}
            </button>
          </p>
          <p class="small">
            {text.mergeText} {text.replaceText}
          </p>
        </div>
      )}
    </div>
  );
}
