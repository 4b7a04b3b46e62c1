import { isMarked, markedAt } from '#domain/reading/marks.ts';
import { readingMarkdown } from '#domain/reading/markdown.ts';
import { emptyStore } from '#domain/records/store.ts';
import type { ReadingMark } from '#domain/records/toolkit-records.ts';
import { list as text } from '#strings/reading';
import { writeRecords } from '../parts/download.ts';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { writeDate } from '../parts/write-date.ts';
import { hrefOf } from './MarkList.tsx';

/** The ways out of the list: copied, as files, on paper. */
export function TakeAway({ base, kept }: { base: string; kept: readonly ReadingMark[] }) {
  const markdown = () =>
    readingMarkdown(
      text.markdown,
      kept.map((mark) => ({
        title: mark.title,
        url: location.origin + hrefOf(base, mark.id),
        note: isMarked(mark, 'saved') ? text.savedOn(writeDate(markedAt(mark, 'saved'))) : '',
        isRead: isMarked(mark, 'read'),
      })),
    );
  return (
    <ExportMenu
      name="reading"
      markdown={markdown}
      json={() => writeRecords({ ...emptyStore, reading: kept }, ['reading'])}
    />
  );
}
