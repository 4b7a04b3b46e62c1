import { copyLink as text } from '#strings/tools';
import { useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  link: string;
}

/** A link to copy; where copying is blocked it is selected instead. */
export function CopyLink({ label, link }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(text.copied);
    } catch {
      field.current?.select();
      setSaid(text.copyFailed);
    }
  };
  return (
    <div class="copy-link">
      <label class="field grows">
        {label}
        <input type="text" readOnly value={link} ref={field} onFocus={() => field.current?.select()} />
      </label>
      <button type="button" class="quiet-button" onClick={() => void copy()}>
        {text.copy}
      </button>
      <span class="small" role="status">
        {said}
      </span>
    </div>
  );
}
