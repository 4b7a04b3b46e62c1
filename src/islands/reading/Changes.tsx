import { fetchJson } from '#browser/fetch-json.ts';
import { changesSince, type PageNow } from '#domain/reading/page-now.ts';
import type { ReadingMark } from '#domain/records/toolkit-records.ts';
import { list as text } from '#strings/reading';
import { Later } from '../parts/Later.tsx';
import { usePaged } from '../parts/use-paged.tsx';
import { writeDate } from '../parts/write-date.ts';
import { hrefOf } from './MarkList.tsx';
import type { ReadingProps } from './props.ts';
import type { Marks } from './use-marks.ts';

interface Props {
  tool: ReadingProps;
  marks: Marks;
  kept: readonly ReadingMark[];
}

type Pages = Readonly<Record<string, PageNow>>;

const shelfOf = (id: string): string => id.split('/')[0] ?? '';

/** What each page is today, from the files of the collections that have marks. */
async function loadPages(data: string, shelves: readonly string[]): Promise<Pages> {
  const files = await Promise.all(shelves.map((shelf) => fetchJson<Pages>(`${data}${shelf}.json`)));
  return Object.assign({}, ...files) as Pages;
}

/** What changed on marked pages since they were last marked, and why. */
export function Changes({ tool, marks, kept }: Props) {
  const shelves = tool.collections.filter((name) => kept.some(({ id }) => shelfOf(id) === name));
  return (
    <section class="no-print">
      <h2>{text.changed}</h2>
      <Later load={() => loadPages(tool.data, shelves)} inputs={[shelves.join()]}>
        {(pages) => <Since tool={tool} marks={marks} kept={kept} pages={pages} />}
      </Later>
    </section>
  );
}

function Since({ tool, marks, kept, pages }: Props & { pages: Pages }) {
  const changed = kept.flatMap((mark) => {
    const now = pages[mark.id];
    const changes = now ? changesSince(mark, now) : [];
    return now && changes.length > 0 ? [{ mark, now, changes }] : [];
  });
  const gone = kept.filter(({ id }) => tool.collections.includes(shelfOf(id)) && !pages[id]);
  const { shown, pager } = usePaged(changed);
  return (
    <>
      {changed.length === 0 && gone.length === 0 && <p>{text.unchanged}</p>}
      <ul class="links marks">
        {shown.map(({ mark, now, changes }) => (
          <li key={mark.id}>
            <a href={hrefOf(tool.place.base, mark.id)}>{now.title}</a>
            {changes.map(({ on, why }) => (
              <p key={on} class="small">
                <b>{text.because(writeDate(on))}</b> {why}
              </p>
            ))}
            <button type="button" class="quiet-button" onClick={() => marks.see(mark, now.reviewed)}>
              {text.seen}
              <span class="visually-hidden">{text.of(now.title)}</span>
            </button>
          </li>
        ))}
      </ul>
      {pager}
      {gone.length > 0 && (
        <p class="notice">
          {text.gone} <bdi>{gone.map(({ title }) => title).join(', ')}</bdi>
        </p>
      )}
    </>
  );
}
