import { buildBackup, writeExport } from '#domain/records/export.ts';
import type { Records } from '#browser/records/records.ts';
import { storage as text } from '#strings/tools';
import { download, fileName } from './download.ts';

/** Everything that is saved, as a file; confidential items too. */
export const downloadBackup = (records: Records): void =>
  download(
    fileName('em-playbook', 'json'),
    writeExport(buildBackup(records.store(), new Date().toISOString(), location.origin)),
  );

/** Says when records live in memory only, or could not be read, and offers the download. */
export function StorageNotice({ records }: { records: Records }) {
  const trouble = records.trouble();
  const setAside = records.setAside();
  return (
    <>
      {trouble && (
        <div class="notice" role="alert">
          <h2>{text.heading}</h2>
          <p>{text[trouble]}</p>
          <button type="button" class="quiet-button" onClick={() => downloadBackup(records)}>
            {text.download}
          </button>
        </div>
      )}
      {setAside.length > 0 && (
        <div class="notice">
          <p>{text.setAside(setAside.length)}</p>
          <button
            type="button"
            class="quiet-button"
            onClick={() =>
              download(fileName('em-playbook-set-aside', 'json'), JSON.stringify(setAside, null, 1))
            }
          >
            {text.setAsideDownload}
          </button>
        </div>
      )}
    </>
  );
}
