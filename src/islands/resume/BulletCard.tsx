import { useEffect, useRef } from 'preact/hooks';
import { createToolLinks } from '#domain/navigation/urls.ts';
import type { Bullet, EvidenceItem } from '#domain/records/toolkit-records.ts';
import { splitBullets } from '#domain/resume/split-bullets.ts';
import type { BulletReport } from '#domain/resume/types.ts';
import { coach as text } from '#strings/resume';
import { TextField } from '../parts/TextField.tsx';
import type { ToolPlace } from '../parts/ToolRoot.tsx';
import { Report } from './Report.tsx';

interface Props {
  bullet: Bullet;
  number: number;
  /** What the coach reads in it; null while it has no word. */
  report: BulletReport | null;
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
  const { bullet, number, report, source, canMove, onMove } = props;
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
        {...(report ? {} : { hint: text.fieldHint })}
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
      {report && <Report report={report} />}
      {report && (
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
