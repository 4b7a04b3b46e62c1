import { useState } from 'preact/hooks';
import type { ReplaceOptions } from '#browser/records/records.ts';
import { listsOfTool, savedByTool, withoutTool, type ToolId } from '#domain/records/by-tool.ts';
import { hasConfidential } from '#domain/records/export.ts';
import { emptyStore } from '#domain/records/store.ts';
import type { Store } from '#domain/records/types.ts';
import { dataPage as text, refused } from '#strings/records';
import { download, fileName, writeRecords } from '../parts/download.ts';
import { Later } from '../parts/Later.tsx';
import { downloadBackup } from '../parts/backup.ts';
import { useRoute } from '../parts/use-route.ts';
import { grammar } from './route.ts';
import { ToolRoot, type Opened } from '../parts/ToolRoot.tsx';
import { useUndo } from '../parts/use-undo.tsx';
import { KeepingSection } from './Keeping.tsx';
import { DeleteSection } from './DeleteSection.tsx';
import { OlderTexts } from './OlderTexts.tsx';
import type { DataProps } from './props.ts';
import { SavedTable } from './SavedTable.tsx';
import { useSaved } from './use-saved.ts';

/** Everything that is saved: seen tool by tool, downloaded, imported, deleted with undo. */
export const DataTool = ({ base, tools }: DataProps) => (
  <ToolRoot
    name="data"
    place={{ base }}
    lost={useRoute(grammar).lost}
    served={<p class="small">{text.noScripts}</p>}
  >
    {(opened) => <Saved {...opened} tools={tools} />}
  </ToolRoot>
);

function Saved({ records, store, tools }: Opened & Pick<DataProps, 'tools'>) {
  const { notice, offerUndo } = useUndo();
  const { drop: dropWhole, isRefused } = useSaved({ records, store });
  const [withConfidential, setWithConfidential] = useState(false);
  const isEmpty = savedByTool(store).length === 0;

  const drop = async (said: string, after: Store, options?: ReplaceOptions) => {
    const undo = await dropWhole(after, options);
    if (undo) offerUndo(said, undo);
  };
  const downloadTool = async (tool: ToolId) => {
    download(fileName(tool, 'json'), await writeRecords(store, listsOfTool[tool], withConfidential));
  };
  return (
    <>
      {notice}
      <div role="alert">{isRefused && <p class="notice">{refused}</p>}</div>
      {isEmpty ? (
        <p>{text.nothing}</p>
      ) : (
        <SavedTable
          store={store}
          tools={tools}
          onDownload={downloadTool}
          onDelete={(tool, name) => void drop(text.deleted(name), withoutTool(store, tool))}
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
          <button
            type="button"
            class={isEmpty ? 'quiet-button' : 'button'}
            onClick={() => downloadBackup(records)}
          >
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
      <OlderTexts records={records} />
      <KeepingSection />
      {(!isEmpty || records.setAside().length > 0) && (
        <DeleteSection
          store={store}
          asideGoes={records.setAside().length > 0}
          onDelete={() => void drop(text.deletedAll, emptyStore, { dropsAside: true })}
        />
      )}
    </>
  );
}
