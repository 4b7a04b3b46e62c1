import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { keepPages } from '#browser/offline/keep-pages.ts';
import { isMarked, keptMarks, savedMarks } from '#domain/reading/marks.ts';
import { progressOf } from '#domain/reading/progress.ts';
import { list as text, path as pathText } from '#strings/reading';
import { Later } from '../parts/Later.tsx';
import { MarkList } from './MarkList.tsx';
import type { ReadingProps } from './props.ts';
import { hrefToPath } from './route.ts';
import type { Marks } from './use-marks.ts';

interface Props {
  tool: ReadingProps;
  marks: Marks;
  /** Offers to undo what was taken off the list. */
  onRemoved: (said: ComponentChildren, undo: () => Promise<boolean>) => void;
}

/** What is saved and read, what changed on it since, and how far the reader has come on each path. */
export function ListPage({ tool, marks, onRemoved }: Props) {
  const kept = keptMarks(marks.marks);
  const saved = savedMarks(kept);
  const read = kept.filter((mark) => isMarked(mark, 'read') && !isMarked(mark, 'saved'));
  const keys = saved.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (tool.isOffline && keys) void keepPages(tool.place.base, keys.split(' '));
  }, [keys]);
  const shared = { base: tool.place.base, marks, onRemoved };
  return (
    <>
      {kept.length > 0 && (
        <Later load={() => import('./Changes.tsx')}>
          {({ Changes }) => <Changes tool={tool} marks={marks} kept={kept} />}
        </Later>
      )}
      <section>
        <h2>{text.saved}</h2>
        {saved.length === 0 ? (
          <p>{text.nothing}</p>
        ) : (
          <>
            {tool.isOffline && <p class="small no-print">{text.offline}</p>}
            <MarkList {...shared} pages={saved} name="saved" />
          </>
        )}
      </section>
      {read.length > 0 && (
        <section>
          <h2>{text.done}</h2>
          <MarkList {...shared} pages={read} name="read" />
        </section>
      )}
      <section class="no-print">
        <h2>{text.paths}</h2>
        <p>{text.pathsText}</p>
        <ul class="links">
          {tool.paths.map((path) => {
            const { done, of, minutesLeft } = progressOf(path, marks.marks);
            return (
              <li key={path.id}>
                <a href={hrefToPath(path.id)}>{path.title}</a>{' '}
                <span class="small">
                  {done > 0 ? pathText.progress(done, of, minutesLeft) : pathText.begin(of, minutesLeft)}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
      {kept.length > 0 && (
        <Later load={() => import('./TakeAway.tsx')}>
          {({ TakeAway }) => <TakeAway base={tool.place.base} kept={kept} />}
        </Later>
      )}
    </>
  );
}
