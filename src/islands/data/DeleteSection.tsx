import { useState } from 'preact/hooks';
import { effectOf } from '#domain/records/import-effect.ts';
import { emptyStore } from '#domain/records/store.ts';
import type { Store } from '#domain/records/types.ts';
import { deleteAll, sayCounts } from '#strings/import';
import { dataPage as text } from '#strings/records';

interface Props {
  store: Store;
  /** Whether records that could not be read go too. */
  asideGoes: boolean;
  onDelete: () => void;
}

/** Deletes everything, after one question that names what goes. */
export function DeleteSection({ store, asideGoes, onDelete }: Props) {
  const [asks, setAsks] = useState(false);
  return (
    <section>
      <h2>{text.deleteHeading}</h2>
      <p>
        {text.others} {text.deleteText}
        {asideGoes && ` ${text.asideGoes}`}
      </p>
      {asks ? (
        <div class="notice" role="alert">
          <p>
            {deleteAll.ask(sayCounts(effectOf(store, emptyStore, {}).removed))} {deleteAll.stays}
          </p>
          <p class="go">
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                setAsks(false);
                onDelete();
              }}
            >
              {deleteAll.yes}
            </button>
            <button type="button" class="quiet-button" onClick={() => setAsks(false)}>
              {deleteAll.no}
            </button>
          </p>
        </div>
      ) : (
        <p class="go">
          <button type="button" class="quiet-button" onClick={() => setAsks(true)}>
            {text.deleteAll}
          </button>
        </p>
      )}
    </section>
  );
}
