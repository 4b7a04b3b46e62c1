import { useState } from 'preact/hooks';
import type { ReplaceOptions } from '#browser/records/records.ts';
import { listsOfTool, savedByTool, withoutTool, type ToolId } from '#domain/records/by-tool.ts';
import { hasConfidential } from '#domain/records/export.ts';
import { takeBack } from '#domain/records/merge.ts';
import { emptyStore } from '#domain/records/store.ts';
import type { Store } from '#domain/records/types.ts';
import { dataPage as text, refused } from '#strings/records';
import { download, fileName, writeRecords } from '../parts/download.ts';
import { Later } from '../parts/Later.tsx';
import { downloadBackup, StorageNotice } from '../parts/StorageNotice.tsx';
import { useRecords } from '../parts/use-records.ts';
import { useUndo } from '../parts/use-undo.tsx';
import { KeepingSection } from './Keeping.tsx';
import { SavedTable, type NamedTool } from './SavedTable.tsx';

interface Props {
  base: string;
  tools: readonly NamedTool[];
}

/** Everything that is saved: seen tool by tool, downloaded, imported, deleted with undo. */
export function DataPage({ base, tools }: Props) {
  const opened = useRecords(base);
  const { notice, offerUndo } = useUndo();
  const [isRefused, setIsRefused] = useState(false);
  const [withConfidential, setWithConfidential] = useState(false);
  if (!opened)
    return (
      <div class="tool data">
        <p class="small">{text.noScripts}</p>
      </div>
    );
  const { records, store } = opened;
  const isEmpty = savedByTool(store).length === 0;

  /** Changes what is saved; false, and said, where the browser refuses. */
  const attempt = async (change: () => Promise<void>): Promise<boolean> => {
    const isTaken = await change().then(
      () => true,
      () => false,
    );
    setIsRefused(!isTaken);
    return isTaken;
  };
  const drop = async (said: string, after: Store, options?: ReplaceOptions) => {
    await records.replace(after, options);
    offerUndo(said, () => attempt(() => records.replace(takeBack(records.store(), after, store))));
  };
  const downloadTool = (tool: ToolId) => {
    download(fileName(tool, 'json'), writeRecords(store, listsOfTool[tool], withConfidential));
  };
  return (
    <div class="tool data" data-tool="data">
      <StorageNotice records={records} />
      {notice}
      <div role="alert">{isRefused && <p class="notice">{refused}</p>}</div>
      {isEmpty ? (
        <p>{text.nothing}</p>
      ) : (
        <SavedTable
          store={store}
          tools={tools}
          onDownload={downloadTool}
          onDelete={(tool, name) => void attempt(() => drop(text.deleted(name), withoutTool(store, tool)))}
        />
      )}
      {hasConfidential(store) && (
        <label class="option">
          <input
            type="checkbox"
            checked={withConfidential}
            onChange={({ currentTarget }) => setWithConfidential(currentTarget.checked)}
          />
          <span>{text.confidential}</span>
        </label>
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
      <KeepingSection />
      {(!isEmpty || records.setAside().length > 0) && (
        <section>
          <h2>{text.deleteHeading}</h2>
          <p>
            {text.others} {text.deleteText}
            {records.setAside().length > 0 && ` ${text.asideGoes}`}
          </p>
          <p class="go">
            <button
              type="button"
              class="quiet-button"
              onClick={() => void attempt(() => drop(text.deletedAll, emptyStore, { dropsAside: true }))}
            >
              {text.deleteAll}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
