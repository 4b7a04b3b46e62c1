import { useState } from 'preact/hooks';
import { countReadyAreas } from '#domain/portfolio/ready-areas.ts';
import { groupByArea, groupByCompetency, groupByYear, lacksResult } from '#domain/portfolio/views.ts';
import { completenessWords, overview as text } from '#strings/portfolio';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { Option } from '../parts/Option.tsx';
import { usePaged } from '../parts/use-paged.tsx';
import { Exports } from './Exports.tsx';
import { ItemList } from './ItemList.tsx';
import type { ViewProps } from './props.ts';
import { hrefToNew } from './route.ts';
import { writeMonth } from './words.ts';

interface Props extends ViewProps {
  includesConfidential: boolean;
  onIncludeConfidential: (includes: boolean) => void;
}

type View = keyof typeof text.views;

/** All examples: by area, by what of the self-assessment they show, or by year. */
export function Overview({ tool, items, records, includesConfidential, onIncludeConfidential }: Props) {
  const [view, setView] = useState<View>('area');
  const [isOnlyOpen, setIsOnlyOpen] = useState(false);
  const shown = isOnlyOpen ? items.filter(lacksResult) : items;
  const nameOf = (code: string) => tool.competencies.find((each) => each.code === code)?.name ?? code;

  const groupsOf = (how: Exclude<View, 'area'>) =>
    how === 'time'
      ? groupByYear(shown).map(({ key, items: own }) => ({ name: key ?? text.noDate, items: own }))
      : groupByCompetency(
          shown,
          tool.competencies.map(({ code }) => code),
        ).map(({ key, items: own }) => ({ name: key ? nameOf(key) : text.noCompetency, items: own }));

  return (
    <div class="no-print">
      <p class="coverage">{text.coverage(countReadyAreas(items), Object.keys(tool.areas).length)}</p>
      <p class="go">
        <a class="button" href={hrefToNew()}>
          {text.start}
        </a>
      </p>
      {items.length > 0 && (
        <div class="view-choice">
          <label class="field">
            {text.view}
            <select value={view} onChange={({ currentTarget }) => setView(currentTarget.value as View)}>
              {(Object.keys(text.views) as View[]).map((each) => (
                <option key={each} value={each}>
                  {text.views[each]}
                </option>
              ))}
            </select>
          </label>
          <Option
            type="checkbox"
            name="only-open"
            value="only-open"
            label={text.onlyOpen}
            checked={isOnlyOpen}
            onPick={setIsOnlyOpen}
          />
        </div>
      )}
      {isOnlyOpen && shown.length === 0 && <p>{text.noneOpen}</p>}
      {view === 'area' ? (
        <AreaCards tool={tool} items={shown} hasEmpty={!isOnlyOpen} />
      ) : (
        <Groups key={view} groups={groupsOf(view)} />
      )}
      {items.length > 0 && (
        <Exports
          tool={tool}
          records={records}
          items={items}
          includesConfidential={includesConfidential}
          onIncludeConfidential={onIncludeConfidential}
        />
      )}
    </div>
  );
}

/** Years may be as many as examples, in a file at least. */
function Groups({ groups }: { groups: readonly { name: string; items: readonly EvidenceItem[] }[] }) {
  const { shown, pager } = usePaged(groups);
  return (
    <>
      {shown.map(({ name, items }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ItemList items={items} />
        </section>
      ))}
      {pager}
    </>
  );
}

interface CardsProps extends Pick<ViewProps, 'tool' | 'items'> {
  /** Whether areas without an example are shown too. */
  hasEmpty: boolean;
}

/** The eight areas. One without an example asks a question and shows what one looks like. */
function AreaCards({ tool, items, hasEmpty }: CardsProps) {
  const groups = groupByArea(items).filter((group) => hasEmpty || group.items.length > 0);
  return (
    <ul class="area-cards">
      {groups.map(({ area, items: own, newest, best }) => {
        const { name, question, example } = tool.areas[area];
        return (
          <li key={area}>
            <h2>{name}</h2>
            {own.length > 0 ? (
              <>
                <p class="small">
                  {[
                    text.count(own.length),
                    newest && text.newest(writeMonth(newest)),
                    text.best(completenessWords[best] ?? ''),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <ItemList items={own} />
              </>
            ) : (
              <>
                <p class="memory">{question}</p>
                <p class="small">
                  {text.forExample} {example.title}
                </p>
              </>
            )}
            <a class="link-button" href={hrefToNew(area)}>
              {own.length > 0 ? text.startAnother : text.startIn}
              <span class="visually-hidden">{text.ofArea(name)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
