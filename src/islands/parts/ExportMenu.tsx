import { useState } from 'preact/hooks';
import { exportMenu as text } from '#strings/tools';
import { download, fileName } from './download.ts';

interface Props {
  /** The start of the names of the files: "portfolio". */
  name: string;
  /** The text as it stands now; may load what writes it. */
  markdown: () => string | Promise<string>;
  /** The tool's records as an export file; absent where the tool keeps none. */
  json?: () => string;
  /** What printing gives, where it is not the page: "Print flash cards". */
  printLabel?: string;
}

/** The ways out of a tool: copied, as files, on paper. */
export function ExportMenu({ name, markdown, json, printLabel = text.print }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const written = await markdown();
    try {
      await navigator.clipboard.writeText(written);
      setSaid(text.copied);
    } catch {
      setSaid(text.copyFailed);
    }
  };
  const save = async () => download(fileName(name, 'md'), await markdown(), 'text/markdown');
  return (
    <div class="no-print">
      <p class="go">
        <button type="button" class="quiet-button" onClick={() => void copy()}>
          {text.copy}
        </button>
        <button type="button" class="quiet-button" onClick={() => void save()}>
          {text.markdown}
        </button>
        {json && (
          <button type="button" class="quiet-button" onClick={() => download(fileName(name, 'json'), json())}>
            {text.json}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={() => print()}>
          {printLabel}
        </button>
      </p>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
