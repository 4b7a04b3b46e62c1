import { useEffect, useState } from 'preact/hooks';
import { askToKeep, isPromised } from '#browser/keeping.ts';
import { dataPage as text } from '#strings/records';

/** What the browser says about keeping: asked for, granted, or not to be had. */
type Keeping = 'unknown' | 'may-clear' | 'keeps' | 'refused';

/** Asks the browser to keep what is saved, where it can be asked; says what it may clear and when. */
export function KeepingSection() {
  const [keeping, setKeeping] = useState<Keeping>('unknown');
  useEffect(() => {
    void isPromised().then((kept) => kept !== null && setKeeping(kept ? 'keeps' : 'may-clear'));
  }, []);
  const ask = async () => setKeeping((await askToKeep()) ? 'keeps' : 'refused');
  return (
    <section>
      <h2>{text.keepHeading}</h2>
      {text.keepText.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {keeping === 'may-clear' && (
        <p class="go">
          <button type="button" class="quiet-button" onClick={() => void ask()}>
            {text.askToKeep}
          </button>
        </p>
      )}
      <p role="status">
        {keeping === 'keeps' && text.kept}
        {keeping === 'refused' && text.refused}
      </p>
    </section>
  );
}
