import { useState } from 'preact/hooks';
import { exportMenu as text } from '#strings/tools';
import { download, fileName } from './download.ts';

interface Props {
  /** The start of the names of the files: "portfolio". */
  name: string;
  /** The text as it stands now; may load what writes it. */
  markdown: () => string | Promise<string>;
  /** The same as a Word file; loads what writes it. */
  docx?: () => Promise<Blob>;
  /** The tool's records as an export file; absent where the tool keeps none. */
  json?: () => Promise<string>;
  /** What printing gives, where it is not the page: "Print flash cards". */
  printLabel?: string;
}

/** The ways out of a tool: copied, as files, on paper. */
export function ExportMenu({ name, markdown, docx, json, printLabel = text.print }: Props) {
  const [said, setSaid] = useState('');
  const copy = async (isPlain: boolean) => {
    const marked = await markdown();
    const written = isPlain ? (await import('#domain/text/plain-text.ts')).plainText(marked) : marked;
    try {
      await navigator.clipboard.writeText(written);
      setSaid(text.copied);
    } catch {
      setSaid(text.copyFailed);
    }
  };
  const save = async () => download(fileName(name, 'md'), await markdown(), 'text/markdown');
  const saveJson = async (write: () => Promise<string>) => download(fileName(name, 'json'), await write());
  const saveDocx = async (write: () => Promise<Blob>) => {
    try {
      download(fileName(name, 'docx'), await write());
      setSaid('');
    } catch {
      setSaid(text.docxFailed);
    }
  };
  return (
    <div class="no-print">
      <p class="go">
        <button type="button" class="quiet-button" onClick={() => void copy(false)}>
          {text.copy}
        </button>
        <button type="button" class="quiet-button" onClick={() => void copy(true)}>
          {text.copyPlain}
        </button>
        <button type="button" class="quiet-button" onClick={() => void save()}>
          {text.markdown}
        </button>
        {docx && (
          <button type="button" class="quiet-button" onClick={() => void saveDocx(docx)}>
            {text.docx}
          </button>
        )}
        {json && (
          <button type="button" class="quiet-button" onClick={() => void saveJson(json)}>
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
