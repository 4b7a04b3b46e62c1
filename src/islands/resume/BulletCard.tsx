import { useEffect, useRef } from 'preact/hooks';
import { createToolLinks } from '#domain/navigation/urls.ts';
import type { Bullet, EvidenceItem } from '#domain/records/toolkit-records.ts';
import { splitBullets } from '#domain/resume/split-bullets.ts';
import type { Coach } from '#domain/resume/coach-bullet.ts';
import { coach as text } from '#strings/resume';
import { Later } from '../parts/Later.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { ToolPlace } from '../parts/ToolRoot.tsx';
import { isFilled } from './bullets.ts';
import { Report } from './Report.tsx';

interface Props {
  bullet: Bullet;
  number: number;
  /** Fetches who reads it, once it has a word. */
  load: () => Promise<{ coach: Coach }>;
  /** The example it was made from. */
  source: EvidenceItem | undefined;
  isConfidential: boolean;
  takesFocus: boolean;
  place: ToolPlace;
  canMove: { readonly up: boolean; readonly down: boolean };
  onWrite: (text: string) => void;
  onMove: (by: -1 | 1) => void;
  onSplit: (lines: readonly string[]) => void;
  onRemove: () => void;
}

/** One bullet in its field, with what the coach reads in it below. */
export function BulletCard(props: Props) {
  const { bullet, number, source, canMove, onMove } = props;
  const isWritten = isFilled(bullet);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (props.takesFocus) card.current?.querySelector('textarea')?.focus();
  }, [props.takesFocus]);
  const lines = splitBullets(bullet.text);
  const ofBullet = <span class="visually-hidden">{text.ofBullet(number)}</span>;
  return (
    <section class="bullet no-print" ref={card}>
      <TextField
        label={text.bullet(number)}
        value={bullet.text}
        rows={4}
        onChange={props.onWrite}
        {...(isWritten ? {} : { hint: text.fieldHint })}
      />
      {source && (
        <p class="small">
          {text.from}{' '}
          <a href={createToolLinks(props.place.base).example(source.id)}>
            <bdi>{source.title}</bdi>
          </a>
          {props.isConfidential && ` (${text.confidential})`}
        </p>
      )}
      {isWritten && <Later load={props.load}>{({ coach }) => <Report report={coach(bullet.text)} />}</Later>}
      {isWritten && (
        <p class="go">
          {lines.length > 1 && (
            <button type="button" class="quiet-button" onClick={() => props.onSplit(lines)}>
              {text.split(lines.length)}
            </button>
          )}
          {canMove.up && (
            <button type="button" class="link-button" data-repeats onClick={() => onMove(-1)}>
              {text.up}
              {ofBullet}
            </button>
          )}
          {canMove.down && (
            <button type="button" class="link-button" data-repeats onClick={() => onMove(1)}>
              {text.down}
              {ofBullet}
            </button>
          )}
          <button type="button" class="link-button" onClick={props.onRemove}>
            {text.remove}
            {ofBullet}
          </button>
        </p>
      )}
    </section>
  );
}
