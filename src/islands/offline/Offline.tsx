import { useEffect, useRef, useState } from 'preact/hooks';
import { keepEverything, readKept, removeKept, type Kept } from '#browser/offline/kept.ts';
import type { SaveOutcome } from '#domain/offline/outcome.ts';
import { offline as text } from '#strings/offline';
import '../parts/follow-translation.ts';

/** Keeping everything: how much there is already, and the way to stop. */
interface Saving {
  readonly bytes: number;
  readonly stop: () => void;
}

function useKept(base: string) {
  const [kept, setKept] = useState<Kept | null | 'reading'>('reading');
  const read = () => readKept(base).then(setKept, () => setKept(null));
  useEffect(() => void read(), [base]);
  return { kept, read };
}

/** What can be read without a network; saves and removes it. Stands in for any page that is not kept. */
export function Offline({ base, address }: { base: string; address: string }) {
  const { kept, read } = useKept(base);
  const [saving, setSaving] = useState<Saving | null>(null);
  const [said, setSaid] = useState('');
  const saveButton = useRef<HTMLButtonElement>(null);
  const [isStandIn, setIsStandIn] = useState(false);
  useEffect(() => setIsStandIn(location.pathname !== address), [address]);

  const finish = async (outcome: SaveOutcome) => {
    setSaving(null);
    setSaid(text.everything.outcomes[outcome]);
    await read();
    saveButton.current?.focus();
  };
  const save = () => {
    const abort = new AbortController();
    const stop = () => abort.abort();
    setSaid('');
    setSaving({ bytes: 0, stop });
    const onBytes = (bytes: number) => setSaving({ bytes, stop });
    void keepEverything(base, { signal: abort.signal, onBytes }).then(finish, () => finish('unreachable'));
  };
  const remove = async () => {
    await removeKept(base);
    setSaid(text.kept.removed);
    await read();
  };

  return (
    <div class="tool" data-tool="offline">
      {isStandIn && (
        <section class="notice">
          <h2>{text.missing.heading}</h2>
          <p>{text.missing.text}</p>
          <button type="button" class="quiet-button" onClick={() => location.reload()}>
            {text.missing.again}
          </button>
        </section>
      )}
      <p role="status">{said}</p>
      {kept === null && <p>{text.unsupported}</p>}
      {kept !== null && kept !== 'reading' && (
        <>
          {!isStandIn && <Everything kept={kept} saving={saving} saveButton={saveButton} onSave={save} />}
          <section>
            <h2>{text.kept.heading}</h2>
            <p>{kept.pages.length ? text.kept.some(kept.pages.length, kept.bytes) : text.kept.none}</p>
            {kept.pages.length > 0 && (
              <>
                <ul class="kept">
                  {kept.pages.map(({ href, title }) => (
                    <li key={href}>
                      <a href={href}>{title}</a>
                    </li>
                  ))}
                </ul>
                <p class="go">
                  <button type="button" class="quiet-button" onClick={() => void remove()}>
                    {text.kept.remove}
                  </button>
                </p>
              </>
            )}
          </section>
        </>
      )}
    </div>
  );
}

interface EverythingProps {
  readonly kept: Kept;
  readonly saving: Saving | null;
  readonly saveButton: { current: HTMLButtonElement | null };
  readonly onSave: () => void;
}

function Everything({
  kept: { allPages, allBytes, left, room },
  saving,
  saveButton,
  onSave,
}: EverythingProps) {
  return (
    <section>
      <h2>{text.everything.heading}</h2>
      <p>
        {text.everything.text(allPages, allBytes)}{' '}
        {left > 0 ? text.everything.left(left) : text.everything.complete}
      </p>
      {room !== null && room < left && <p class="notice">{text.everything.short(room)}</p>}
      {saving ? (
        <p class="go">
          <progress value={saving.bytes} max={allBytes} aria-label={text.everything.heading} />
          <span>{text.everything.progress(saving.bytes, allBytes)}</span>
          <button type="button" class="quiet-button" onClick={saving.stop}>
            {text.everything.cancel}
          </button>
        </p>
      ) : (
        <p class="go">
          <button type="button" class="button" ref={saveButton} onClick={onSave}>
            {text.everything.start}
          </button>
        </p>
      )}
    </section>
  );
}
