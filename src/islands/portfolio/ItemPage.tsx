import { createToolLinks } from '#domain/navigation/urls.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { findDuplicate } from '#domain/portfolio/duplicates.ts';
import { isFilled, shareable } from '#domain/portfolio/item.ts';
import type { EvidenceArea } from '#schemas/instrument-vocabulary.ts';
import { form as text } from '#strings/portfolio';
import { Heading } from '../parts/Heading.tsx';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { ItemForm } from './ItemForm.tsx';
import type { ViewProps } from './props.ts';
import { Printed } from './Printed.tsx';
import { Standing } from './Standing.tsx';
import { hrefToItem, type Route } from './route.ts';
import { useItem } from './use-item.ts';
import { titleOf } from './words.ts';

interface Props extends ViewProps {
  page: Exclude<Route, { name: 'overview' }>;
  includesConfidential: boolean;
  onDelete: (item: EvidenceItem) => void;
}

const areaNamed = (areas: object, name: string): EvidenceArea =>
  (Object.keys(areas).find((area) => area === name) ?? Object.keys(areas)[0]) as EvidenceArea;

/** One example: its form, how far it is, and where it can be used. A new one is kept from the first letter on. */
export function ItemPage({ tool, records, items, takesFocus, page, includesConfidential, onDelete }: Props) {
  const { item, isSaved, saving, change } = useItem({
    records,
    items,
    id: page.name === 'item' ? page.id : null,
    area: areaNamed(tool.areas, page.name === 'new' ? page.area : ''),
  });
  const { id } = item;
  const duplicate = findDuplicate(items, item);
  const isNew = !isFilled(item.title);
  const links = createToolLinks(tool.place.base);
  const printed = shareable([item], includesConfidential);
  return (
    <>
      <div class="example-page no-print">
        <div class="example-head">
          <a class="back" href="#">
            {text.back}
          </a>
          <Heading tab={text.tab(isNew ? text.new : titleOf(item))} takesFocus={takesFocus}>
            {isNew ? text.new : <bdi>{titleOf(item)}</bdi>}
          </Heading>
          {duplicate && (
            <p class="notice">
              {text.duplicate}{' '}
              <a href={hrefToItem(duplicate.id)}>
                <bdi>{titleOf(duplicate)}</bdi>
              </a>
            </p>
          )}
        </div>
        <p class="privacy small">{text.privacy}</p>
        <div class="example-form">
          <ItemForm tool={tool} item={item} isSaved={isSaved} onChange={(changed) => change(changed)} />
          <SaveNotice saving={saving} look="bare" />
        </div>
        <div class="standing">
          <Standing
            item={item}
            words={tool.words}
            onReady={(isReady) => change((each) => ({ ...each, status: isReady ? 'ready' : 'draft' }))}
          />
          {isSaved && (
            <section>
              <h2>{text.next}</h2>
              <ul class="uses">
                <li>
                  <a href={links.bulletFrom(id)}>{text.toResume}</a>
                </li>
                <li>
                  <a href={links.storyFrom(id)}>{text.toStory}</a>
                </li>
              </ul>
              <button type="button" class="quiet-button" onClick={() => onDelete(item)}>
                {text.delete}
              </button>
            </section>
          )}
        </div>
      </div>
      {printed.length === 0 && <p class="print-only">{text.notPrinted}</p>}
      <Printed tool={tool} items={printed} />
    </>
  );
}
