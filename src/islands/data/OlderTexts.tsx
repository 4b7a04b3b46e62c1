import type { Records } from '#browser/records/records.ts';
import { storage as text } from '#strings/storage';
import { downloadSetAside } from '../parts/backup.ts';

/** Where merging a file has put a newer text in the place of another: that the older version is set aside, and its download. */
export function OlderTexts({ records }: { records: Records }) {
  const count = records.setAside().filter(({ cause }) => cause === 'older').length;
  if (count === 0) return null;
  return (
    <section>
      <h2>{text.olderHeading}</h2>
      <p>{text.aside.older(count)}</p>
      <p class="go">
        <button type="button" class="quiet-button" onClick={() => downloadSetAside(records)}>
          {text.asideDownload}
        </button>
      </p>
    </section>
  );
}
