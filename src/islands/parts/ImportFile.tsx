import { useMemo } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { applyImport, type ImportSuccess } from '#domain/records/import.ts';
import { recordTypes } from '#domain/records/record-table.ts';
import type { Store } from '#domain/records/types.ts';
import { importFile as text, recordNames, refused } from '#strings/records';
import { useImport } from './use-import.ts';
import { effectOf } from '#domain/records/import-effect.ts';
import { importEffect } from '#strings/import';
import { writeDate } from './write-date.ts';

/** What each way to import a file would do. */
const foresee = (store: Store, file: ImportSuccess) =>
  (['merge', 'replace'] as const)
    .filter((way) => way === 'merge' || !file.isSetAside)
    .map((way) => ({ way, effect: effectOf(store, applyImport(store, file, way), file.data) }));

/** Reads an exported file, shows what it holds, and only then merges it or replaces what is here. */
export function ImportFile({ records }: { records: Records }) {
  const { state, isRefused, box, read, apply, undo, canUndo, cancel } = useImport(records);
  const file = state.step === 'summary' ? state.file : null;
  const store = records.store();
  const ways = useMemo(() => (file ? foresee(store, file) : []), [store, file]);
  return (
    <div class="import" ref={box}>
      <label class="field">
        {text.choose}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0]);
            // Else the same file, mended or not, could not be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="small">{text.limit}</p>
      <div role="status">
        {isRefused && <p class="notice">{refused}</p>}
        {state.step === 'reading' && <p class="small">{text.reading}</p>}
        {state.step === 'failed' && (
          <p class="notice">
            {text.problems[state.failure.problem]}
            {state.failure.where && text.where(state.failure.where.slice(0, 80))} {text.unchanged}
          </p>
        )}
        {state.step === 'too-much' && <p class="notice">{text.tooMuch[state.of]}</p>}
        {state.step === 'done' && (
          <p class="notice">
            <span>{state.way === 'merge' ? text.merged : text.replaced}</span>{' '}
            <span>{importEffect.after(effectOf(state.before, state.after, state.data))}</span>{' '}
            {state.older > 0 && <span>{text.olderKept(state.older)} </span>}
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
            {state.file.exportedAt && text.from(writeDate(state.file.exportedAt))} {text.summary}
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
          {state.file.mended > 0 && <p>{text.mended(state.file.mended)}</p>}
          {state.file.kept.length > state.file.mended && (
            <p>{text.kept(state.file.kept.length - state.file.mended)}</p>
          )}
          {state.older > 0 && <p>{text.older(state.older)}</p>}
          <p class="go">
            <button type="button" class="button" onClick={() => void apply(state.file, 'merge')}>
              {text.merge}
            </button>
            {!state.file.isSetAside && (
              <button type="button" class="quiet-button" onClick={() => void apply(state.file, 'replace')}>
                {text.replace}
              </button>
            )}
            <button type="button" class="quiet-button" onClick={cancel}>
              {text.cancel}
            </button>
          </p>
          {ways.map(({ way, effect }) => (
            <p key={way} class="small">
              <strong>{importEffect[way]}</strong> {importEffect.before(effect)}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
