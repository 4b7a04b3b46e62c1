import { coverRows, openTypes } from '#domain/stories/cover-grid.ts';
import { questionTypes } from '#schemas/vocabulary.ts';
import { stories as text } from '#strings/stories';
import { shortPage, usePaged } from '../parts/use-paged.tsx';
import type { BankProps } from './props.ts';
import { nameOf } from './story-records.ts';

/** The grid of stories and kinds of question, and the kinds that no finished story answers. */
export function CoverTable({ store, prompts, typeNames }: BankProps) {
  const open = openTypes(store.stories, prompts);
  const { shown, pager } = usePaged(store.stories, 0, shortPage);
  return (
    <section>
      <h2>{text.cover}</h2>
      {shown.length === 0 ? (
        <p>{text.coverNone}</p>
      ) : (
        <>
          <p>
            {open.length > 0 ? text.open(open.map((type) => typeNames[type]).join(', ')) : text.allCovered}
          </p>
          <table class="numbers">
            <caption>{text.coverTable}</caption>
            <thead>
              <tr>
                <th scope="col">{text.coverStory}</th>
                {questionTypes.map((type) => (
                  <th key={type} scope="col">
                    {typeNames[type]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {coverRows(shown, prompts).map(({ story, isTellable, counts }) => (
                <tr key={story.id}>
                  <th scope="row">
                    <bdi>{nameOf(story)}</bdi>
                    {!isTellable && text.coverDraft}
                  </th>
                  {questionTypes.map((type) => (
                    <td key={type} data-label={typeNames[type]}>
                      {text.coverCount(counts[type] ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {pager}
        </>
      )}
    </section>
  );
}
