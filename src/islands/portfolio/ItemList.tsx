import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { completenessOf } from '#domain/portfolio/completeness.ts';
import { lacksResult } from '#domain/portfolio/views.ts';
import { completenessWords, overview as text } from '#strings/portfolio';
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
  return (
    <ul class="examples">
      {items.map((item) => (
        <li key={item.id}>
          <a href={`#item=${item.id}`}>{titleOf(item)}</a>
          <span class="small">{factsOf(item)}</span>
        </li>
      ))}
    </ul>
  );
}
