import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { groupResults, splitExcerpt, type FoundPage } from '#domain/search/results.ts';
import { collections, search as text } from '#strings';
import { pageSize, useSearch } from './use-search.ts';

interface Props {
  /** The path the site is published under. */
  base: string;
  initialQuery?: string;
  /** Called with each new query, so that the search page can keep its address up to date. */
  onQuery?: (query: string) => void;
  /** True in the dialog, where the field takes the focus at once. */
  takesFocus?: boolean;
}

const shelves = ['situations', 'responsibilities', 'frameworks', 'templates', 'faqs', 'career'] as const;

function Excerpt({ excerpt }: { excerpt: string }) {
  return (
    <p class="found-excerpt">
      {splitExcerpt(excerpt).map(({ text: part, isMatch }, index) =>
        isMatch ? <mark key={index}>{part}</mark> : part,
      )}
    </p>
  );
}

function Result({ page }: { page: FoundPage }) {
  const [best] = page.sections;
  return (
    <li class="found">
      <a class="found-title" href={page.url} data-result>
        {page.title}
      </a>
      <p class="found-answer">{page.answer}</p>
      {best && (
        <>
          <ul class="found-sections" aria-label={text.sections}>
            {page.sections.map(({ title, url }) => (
              <li key={url}>
                <a href={url} data-result>
                  {title}
                </a>
              </li>
            ))}
          </ul>
          <Excerpt excerpt={best.excerpt} />
        </>
      )}
    </li>
  );
}

function Shelves({ base, hint }: { base: string; hint: string }) {
  return (
    <div class="search-shelves">
      <p>{hint}</p>
      <ul>
        {shelves.map((name) => (
          <li key={name}>
            <a href={`${base}${name}/`} data-result>
              {collections[name].name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Search over the whole playbook: a field, filters by collection, and results in groups. */
export function Search({ base, initialQuery = '', onQuery, takesFocus = false }: Props) {
  const { state, ask, narrow, showMore } = useSearch(base, initialQuery);
  const { query, collection, answer, answered, failed } = state;
  const panel = useRef<HTMLDivElement>(null);

  const moveFocus = (event: JSX.TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [
      ...(panel.current?.querySelectorAll<HTMLElement>('input[type=search], [data-result]') ?? []),
    ];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  const openFirst = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    panel.current?.querySelector<HTMLElement>('.found [data-result]')?.click();
  };

  return (
    <div class="search-panel" ref={panel} onKeyDown={moveFocus}>
      <form role="search" onSubmit={openFirst}>
        <input
          type="search"
          aria-label={text.label}
          placeholder={text.placeholder}
          autocomplete="off"
          spellcheck={false}
          value={query}
          autofocus={takesFocus}
          onInput={({ currentTarget: { value } }) => {
            ask(value);
            onQuery?.(value);
          }}
        />
      </form>
      {answer && answer.total + Object.values(answer.counts).length > 0 && (
        <fieldset class="search-filters">
          <legend class="visually-hidden">{text.filter}</legend>
          {['', ...Object.keys(answer.counts).filter((name) => (answer.counts[name] ?? 0) > 0)].map(
            (name) => (
              <label key={name}>
                <input
                  type="radio"
                  name="collection"
                  checked={collection === name}
                  onChange={() => narrow(name)}
                />
                <span>
                  {name ? `${collections[name as 'faqs'].name} (${answer.counts[name]})` : text.everything}
                </span>
              </label>
            ),
          )}
        </fieldset>
      )}
      <p class="search-status" role="status">
        {failed ? text.unavailable : answer ? text.found(answer.total, answered) : ''}
      </p>
      {(failed || !answer) && <Shelves base={base} hint={text.startHint} />}
      {answer?.total === 0 && <Shelves base={base} hint={text.emptyHint} />}
      {answer &&
        groupResults(answer.pages).map(({ collection: name, pages }) => (
          <section key={name}>
            <h2>{collections[name].name}</h2>
            <ul>
              {pages.map((page) => (
                <Result key={page.url} page={page} />
              ))}
            </ul>
          </section>
        ))}
      {answer && answer.total > answer.pages.length && (
        <button type="button" class="quiet-button" onClick={showMore} data-result>
          {text.moreResults(Math.min(pageSize, answer.total - answer.pages.length))}
        </button>
      )}
    </div>
  );
}
