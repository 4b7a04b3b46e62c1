import { useRef, useState } from 'preact/hooks';
import { readImportFile } from '#browser/records/read-import-file.ts';
import type { Records, ReplaceOptions } from '#browser/records/records.ts';
import { isFull } from '#domain/records/size.ts';
import { applyImport, type ImportFailure, type ImportSuccess } from '#domain/records/import.ts';
import { maxEntries } from '#domain/records/limits.ts';
import { takeBack } from '#domain/records/merge.ts';
import { olderTexts } from '#domain/records/older-texts.ts';
import { recordTypes } from '#domain/records/record-table.ts';
import type { SetAside, Store } from '#domain/records/types.ts';
import { useOnce } from './use-once.ts';
import { focusNext } from './focus-next.ts';

interface Done {
  readonly step: 'done';
  readonly way: 'merge' | 'replace';
  readonly data: ImportSuccess['data'];
  readonly before: Store;
  readonly after: Store;
  /** How many older versions were set aside for their texts. */
  readonly older: number;
}
type State =
  | { readonly step: 'choose' }
  | { readonly step: 'reading' }
  | { readonly step: 'failed'; readonly failure: Pick<ImportFailure, 'problem' | 'where'> }
  | { readonly step: 'summary'; readonly file: ImportSuccess; readonly older: number }
  | { readonly step: 'too-much'; readonly of: 'bytes' | 'entries' }
  | Done;

/** The states of records of which a merge loses a text. */
async function findOlder(before: Store, file: ImportSuccess, after: Store): Promise<SetAside[]> {
  const { recordSchemas } = await import('#domain/records/schema.ts');
  return olderTexts(recordSchemas, before, file.data, after);
}

/** What of a store is more than is kept; null where nothing is. */
function findTooMuch(store: Store, setAside: readonly SetAside[]): 'bytes' | 'entries' | null {
  if (recordTypes.some((type) => store[type].length > maxEntries)) return 'entries';
  return isFull(store, setAside) ? 'bytes' : null;
}

/** The steps of an import: read, then merged or put in place of what is here, then undone. `box` holds their view. */
export function useImport(records: Records) {
  const [state, setState] = useState<State>({ step: 'choose' });
  const [isRefused, setIsRefused] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  /** The file chosen last: what a slower one holds comes too late. */
  const chosen = useRef<File | null>(null);
  const once = useOnce();

  const read = async (file: File | undefined) => {
    if (!file) return;
    chosen.current = file;
    setIsRefused(false);
    setState({ step: 'reading' });
    const result = await readImportFile(file);
    const before = records.store();
    const older = result.ok ? await findOlder(before, result, applyImport(before, result, 'merge')) : [];
    if (chosen.current !== file) return;
    setState(
      result.ok
        ? { step: 'summary', file: result, older: older.length }
        : { step: 'failed', failure: result },
    );
  };
  /** Leaves a step whose buttons go: the focus moves to what there is to do next. */
  const leaveFor = (next: State) => {
    focusNext(box.current, next.step === 'done' ? '[role=status] button' : 'input');
    setState(next);
  };
  /** Puts a store in place of what is here; where the browser refuses, says so and stays at this step. */
  const put = async (store: Store, next: State, options?: ReplaceOptions) => {
    await once(async () => {
      try {
        await records.replace(store, options);
        leaveFor(next);
        setIsRefused(false);
      } catch {
        setIsRefused(true);
      }
    });
  };
  const apply = async (file: ImportSuccess, way: 'merge' | 'replace') => {
    const before = records.store();
    const after = applyImport(before, file, way);
    const older = way === 'merge' ? await findOlder(before, file, after) : [];
    const keeps = [...file.kept, ...older];
    const of = findTooMuch(after, [...records.setAside(), ...keeps]);
    if (of) return leaveFor({ step: 'too-much', of });
    const done: Done = { step: 'done', way, data: file.data, before, after, older: older.length };
    await put(after, done, { isWhole: way === 'replace', keeps });
  };
  const undo = ({ before, after }: Done) => put(takeBack(records.store(), after, before), { step: 'choose' });
  /** What was merged cannot be told apart any more once something else is saved. */
  const canUndo = ({ way, after }: Done) => way === 'replace' || records.store() === after;
  return { state, isRefused, box, read, apply, undo, canUndo, cancel: () => leaveFor({ step: 'choose' }) };
}
