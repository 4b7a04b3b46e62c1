import type { Records } from '#browser/records/records.ts';
import { storage as text, troubles } from '#strings/storage';
import { downloadBackup, downloadSetAside } from './backup.ts';

/** What can be tried again once the reader has done something about it. */
const retried: readonly unknown[] = ['gone', 'full', 'closed'];

/** Says when something is not kept, or is kept and not shown, each by its cause, and offers the download. */
export function StorageNotice({ records }: { records: Records }) {
  const trouble = records.trouble();
  // What was only replaced by a newer text is no trouble: the page of all that is saved has it.
  const setAside = records.setAside().filter(({ cause }) => cause !== 'older');
  return (
    <>
      {trouble && (
        <div class="notice" role="alert">
          <h2>{text.heading}</h2>
          <p>{troubles[trouble]}</p>
          <p class="go">
            <button type="button" class="quiet-button" onClick={() => downloadBackup(records)}>
              {text.download}
            </button>
            {retried.includes(trouble) && (
              <button type="button" class="quiet-button" onClick={() => void records.retry()}>
                {text.retry}
              </button>
            )}
          </p>
        </div>
      )}
      {setAside.length > 0 && (
        <div class="notice">
          {(['unreadable', 'newer', 'mended', 'foreign'] as const).map((cause) => {
            const count = setAside.filter((each) => (each.cause ?? 'unreadable') === cause).length;
            return count > 0 && <p key={cause}>{text.aside[cause](count)}</p>;
          })}
          <button type="button" class="quiet-button" onClick={() => downloadSetAside(records)}>
            {text.asideDownload}
          </button>
        </div>
      )}
    </>
  );
}
