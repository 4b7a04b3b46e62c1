import type { ComponentChildren } from 'preact';
import { createUrls } from '#domain/navigation/urls.ts';
import { isMarked, markedAt, type MarkName } from '#domain/reading/marks.ts';
import type { ReadingMark } from '#domain/records/toolkit-records.ts';
import { list as text } from '#strings/reading';
import { isolate } from '../parts/isolate.tsx';
import { usePaged } from '../parts/use-paged.tsx';
import { writeDate } from '../parts/write-date.ts';
import type { Marks } from './use-marks.ts';

interface Props {
  base: string;
  pages: readonly ReadingMark[];
  /** What the list is of. */
  name: MarkName;
  marks: Marks;
  onRemoved: (said: ComponentChildren, undo: () => Promise<boolean>) => void;
}

/** Where the page of a mark is. */
export const hrefOf = (base: string, id: string): string => createUrls(base).inText(`/${id}/`);

/** Pages with a mark: when it was set, a tick for what is read, and the way off the list. */
export function MarkList({ base, pages, name, marks, onRemoved }: Props) {
  const { shown, pager } = usePaged(pages);
  const remove = async (page: ReadingMark) => {
    if (await marks.mark(page, name, false))
      onRemoved(isolate(text.removed(page.title), page.title), () => marks.restore(page));
  };
  return (
    <>
      <ul class="links marks">
        {shown.map((page) => (
          <li key={page.id}>
            <a href={hrefOf(base, page.id)} dir="auto">
              {page.title}
            </a>
            <span class="small">
              {(name === 'saved' ? text.savedOn : text.readOn)(writeDate(markedAt(page, name)))}
            </span>
            <span class="mark-actions no-print">
              {name === 'saved' && (
                <label class="option">
                  <input
                    type="checkbox"
                    checked={isMarked(page, 'read')}
                    onChange={({ currentTarget }) => void marks.mark(page, 'read', currentTarget.checked)}
                  />
                  <span>
                    {text.read}
                    <span class="visually-hidden">{text.of(page.title)}</span>
                  </span>
                </label>
              )}
              <button type="button" class="link-button" onClick={() => void remove(page)}>
                {text.remove}
                <span class="visually-hidden">{text.of(page.title)}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      {pager}
    </>
  );
}
