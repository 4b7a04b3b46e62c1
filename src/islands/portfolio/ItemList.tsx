import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { completenessOf } from '#domain/portfolio/completeness.ts';
import { lacksResult } from '#domain/portfolio/views.ts';
import { completenessWords, overview as text } from '#strings/portfolio';
import { shortPage, usePaged } from '../parts/use-paged.tsx';
import { hrefToItem } from './route.ts';
import { periodOf, titleOf } from './words.ts';

const factsOf = (item: EvidenceItem): string =>
  [
    text.status[item.status],
    periodOf(item),
    completenessWords[completenessOf(item)]?.toLowerCase(),
    lacksResult(item) && text.noResult,
    item.confidential && text.confidential,
  ]
    .filter(Boolean)
    .join(' · ');

/** Examples by title, each with where it stands in words. */
export function ItemList({ items }: { items: readonly EvidenceItem[] }) {
  const { shown, pager } = usePaged(items, 0, shortPage);
  return (
    <>
      <ul class="examples">
        {shown.map((item) => (
          <li key={item.id}>
            <a href={hrefToItem(item.id)}>
              <bdi>{titleOf(item)}</bdi>
            </a>
            <span class="small">{factsOf(item)}</span>
          </li>
        ))}
      </ul>
      {pager}
    </>
  );
}
