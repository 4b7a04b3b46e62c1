import { useState } from 'preact/hooks';
import { sizeOfBackup } from '#domain/records/export.ts';
import { emptyStore, recordTypes } from '#domain/records/store.ts';
import type { RecordType, Store } from '#domain/records/types.ts';
import { dataPage as text, recordNames } from '#strings/records';
import { writeDate } from '../parts/write-date.ts';
import { Later } from '../parts/Later.tsx';
import { downloadBackup, StorageNotice } from '../parts/StorageNotice.tsx';
import { useRecords } from '../parts/use-records.ts';

type Kind = RecordType | 'searches' | 'prefs';
interface Row {
  readonly kind: Kind;
  readonly name: string;
  readonly count: number;
  readonly bytes: number;
  /** When something of it changed last; null where that is not known. */
  readonly changed: string | null;
}

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
const latest = (times: readonly string[]): string | null => times.toSorted().at(-1) ?? null;

/** What is saved, by kind; kinds without anything are left out. */
export function rowsOf(store: Store): Row[] {
  const lists = recordTypes.map((kind) => ({
    kind,
    name: recordNames[kind],
    count: store[kind].length,
    bytes: sizeOf(store[kind]),
    changed: latest(store[kind].map(({ updatedAt }) => updatedAt)),
  }));
  const prefs = Object.values(store.prefs);
  const singles: Row[] = [
    {
      kind: 'searches',
      name: text.searches,
      count: store.searches.length,
      bytes: sizeOf(store.searches),
      changed: latest(store.searches.map(({ at }) => at)),
    },
    {
      kind: 'prefs',
      name: text.prefs,
      count: prefs.length,
      bytes: sizeOf(store.prefs),
      changed: latest(prefs.map(({ at }) => at)),
    },
  ];
  return [...lists, ...singles].filter(({ count }) => count > 0);
}

/** Everything that is saved: seen by kind, downloaded, imported, deleted with undo. */
export function DataPage({ base }: { base: string }) {
  const opened = useRecords(base);
  const [undone, setUndone] = useState<{ readonly said: string; readonly before: Store } | null>(null);
  if (!opened) return <p class="small">{text.noScripts}</p>;
  const { records, store } = opened;
  const rows = rowsOf(store);

  const drop = async (said: string, after: Store) => {
    const before = store;
    await records.replace(after);
    setUndone({ said, before });
  };
  const undo = async () => {
    if (undone) await records.replace(undone.before);
    setUndone(null);
  };
  return (
    <div class="tool data" data-tool="data">
      <StorageNotice records={records} />
      <div role="status">
        {undone && (
          <p class="notice">
            {undone.said}{' '}
            <button type="button" class="quiet-button" onClick={() => void undo()}>
              {text.undo}
            </button>
          </p>
        )}
      </div>
      {rows.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <table class="numbers">
          <caption>{text.table}</caption>
          <thead>
            <tr>
              {Object.entries(text.columns).map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kind, name, count, bytes, changed }) => (
              <tr key={kind}>
                <th scope="row">{name}</th>
                <td data-label={text.columns.count}>{count}</td>
                <td data-label={text.columns.size}>{text.bytes(bytes)}</td>
                <td data-label={text.columns.changed}>{changed ? writeDate(changed) : '–'}</td>
                <td data-label={text.columns.action}>
                  <button
                    type="button"
                    class="link-button"
                    onClick={() => void drop(text.deleted(name), { ...store, [kind]: emptyStore[kind] })}
                  >
                    {text.deleteOne}
                    <span class="visually-hidden">{text.deleteOf(name)}</span>
                  </button>
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{text.total}</th>
              <td data-label={text.columns.count}>{rows.reduce((sum, { count }) => sum + count, 0)}</td>
              <td data-label={text.columns.size}>{text.bytes(sizeOfBackup(store))}</td>
              <td data-label={text.columns.changed}>–</td>
              <td data-label={text.columns.action}>–</td>
            </tr>
          </tbody>
        </table>
      )}
      <section>
        <h2>{text.exportHeading}</h2>
        <p>{text.exportText}</p>
        <p class="go">
          <button type="button" class="button" onClick={() => downloadBackup(records)}>
            {text.exportAll}
          </button>
        </p>
      </section>
      <section>
        <h2>{text.importHeading}</h2>
        <Later load={() => import('../parts/ImportFile.tsx')}>
          {({ ImportFile }) => <ImportFile records={records} />}
        </Later>
      </section>
      {rows.length > 0 && (
        <section>
          <h2>{text.deleteHeading}</h2>
          <p>
            {text.others} {text.deleteText}
          </p>
          <p class="go">
            <button type="button" class="quiet-button" onClick={() => void drop(text.deletedAll, emptyStore)}>
              {text.deleteAll}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
