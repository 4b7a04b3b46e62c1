import { useState } from 'preact/hooks';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { findDuplicate } from '#domain/portfolio/duplicates.ts';
import { isFilled, shareable, startItem } from '#domain/portfolio/item.ts';
import type { EvidenceArea } from '#schemas/instrument-vocabulary.ts';
import { form as text } from '#strings/portfolio';
import { save as saveText } from '#strings/tools';
import { Heading } from '../parts/Heading.tsx';
import { createId, now } from '../parts/new-record.ts';
import { ItemForm } from './ItemForm.tsx';
import { resumeLink, storyLink } from './links.ts';
import type { ViewProps } from './portfolio-props.ts';
import { Printed } from './Printed.tsx';
import { Standing } from './Standing.tsx';
import type { Page } from './use-page.ts';
import { titleOf } from './words.ts';

interface Props extends ViewProps {
  page: Exclude<Page, { name: 'overview' }>;
  includesConfidential: boolean;
  onDelete: (item: EvidenceItem) => void;
}

const areaNamed = (areas: object, name: string): EvidenceArea =>
  (Object.keys(areas).find((area) => area === name) ?? Object.keys(areas)[0]) as EvidenceArea;

/** One example: its form, how far it is, and where it can be used. A new one is kept from the first letter on. */
export function ItemPage({ tool, records, items, takesFocus, page, includesConfidential, onDelete }: Props) {
  const [hasSaved, setHasSaved] = useState(false);
  const [blank] = useState(() =>
    startItem(createId(), areaNamed(tool.areas, page.name === 'new' ? page.area : ''), now()),
  );
  const id = page.name === 'item' ? page.id : blank.id;
  const saved = items.find((each) => each.id === id);
  const item = saved ?? blank;
  const duplicate = findDuplicate(items, item);
  const isNew = !isFilled(item.title);

  const change = (changed: (item: EvidenceItem) => EvidenceItem) => {
    const current = records.store().evidence.find((each) => each.id === id);
    const next = { ...changed(current ?? item), updatedAt: now() };
    void records.save('evidence', next, { creates: !current });
    // From here on a reload finds it; the page stays as it is.
    if (!current) history.replaceState(null, '', `#item=${id}`);
    setHasSaved(true);
  };
  const printed = shareable([item], includesConfidential);
  return (
    <>
      <div class="example-page no-print">
        <div class="example-head">
          <a class="back" href="#">
            {text.back}
          </a>
          <Heading tab={text.tab(isNew ? text.new : titleOf(item))} takesFocus={takesFocus}>
            {isNew ? text.new : titleOf(item)}
          </Heading>
          {duplicate && (
            <p class="notice">
              {text.duplicate} <a href={`#item=${duplicate.id}`}>{titleOf(duplicate)}</a>
            </p>
          )}
        </div>
        <p class="privacy small">{text.privacy}</p>
        <div class="example-form">
          <ItemForm tool={tool} item={item} isSaved={saved !== undefined} onChange={change} />
          <p class="small" role="status">
            {hasSaved && (records.trouble() ? text.keptInMemory : saveText.saved)}
          </p>
        </div>
        <div class="standing">
          <Standing
            item={item}
            words={tool.words}
            onReady={(isReady) => change((each) => ({ ...each, status: isReady ? 'ready' : 'draft' }))}
          />
          {saved && (
            <section>
              <h2>{text.next}</h2>
              <ul class="uses">
                <li>
                  <a href={resumeLink(tool.place.base, id)}>{text.toResume}</a>
                </li>
                <li>
                  <a href={storyLink(tool.place.base, id)}>{text.toStory}</a>
                </li>
              </ul>
              <button type="button" class="quiet-button" onClick={() => onDelete(saved)}>
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
