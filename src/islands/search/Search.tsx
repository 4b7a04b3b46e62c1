import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import '../parts/follow-translation.ts';
import { normaliseQuery } from '#domain/search/results.ts';
import type { ListedCollection } from '#schemas/collections.ts';
import { search as text, shelfName } from '#strings';
import { isolate } from '../parts/isolate.tsx';
import { moveAmongResults } from './move-among-results.ts';
import { RecentSearches } from './RecentSearches.tsx';
import { Result } from './Result.tsx';
import { useRecentSearches } from './use-recent-searches.ts';
import { pageSize, useSearch, type Asked } from './use-search.ts';

interface Props {
  /** The path the site is published under. */
  base: string;
  /** The shelves to begin with, where nothing was asked or found. */
  shelves: readonly ListedCollection[];
  /** Asked once in the browser, for what to begin with; what stands in the field by then comes first. */
  first?: () => Partial<Asked>;
  /** A query that is known only later, asked where nothing has been typed by then. */
  suggestion?: string;
  /** Called with each change, so that the search page can keep its address up to date. */
  onAsked?: (asked: Asked) => void;
  /** Called when results are shown: what depends on the length of the page can be put back. */
  onShown?: () => void;
  /** True where the field takes the focus at once. */
  takesFocus?: boolean;
  /** True where the reader has asked for a search already: the engine comes before the first key or tap in the field. */
  loadsAtOnce?: boolean;
}

function Shelves({ base, shelves, hint }: Pick<Props, 'base' | 'shelves'> & { hint?: string }) {
  return (
    <div class="search-shelves">
      {hint && <p>{hint}</p>}
      <ul>
        {shelves.map((name) => (
          <li key={name}>
            <a href={`${base}${name}/`} data-result>
              {shelfName(name)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Search over the whole playbook: a field, filters by collection, and results, the best first. */
export function Search(props: Props) {
  const {
    base,
    shelves,
    first,
    suggestion = '',
    onAsked,
    onShown,
    takesFocus = false,
    loadsAtOnce = false,
  } = props;
  const { asked, answer, answered, isAnswered, failed, waits, load, ask } = useSearch(base);
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** Enter was pressed before the answer to what stands in the field had come. */
  const opens = useRef(false);
  const recent = useRecentSearches(base, normaliseQuery(asked.query) === '');

  useLayoutEffect(() => {
    if (loadsAtOnce) load();
    const start = first?.() ?? {};
    // On a slow line the field is there, and may be written in, before its script is.
    const typed = field.current?.value;
    ask(typed ? { ...start, query: typed } : start);
  }, []);
  useEffect(() => {
    if (suggestion && !field.current?.value) ask({ query: suggestion });
  }, [suggestion]);
  useEffect(() => onAsked?.(asked), [asked]);
  useEffect(() => {
    if (document.activeElement === field.current) recent.wake();
  }, []);
  const openBest = () => panel.current?.querySelector<HTMLElement>('.found [data-result]')?.click();
  useEffect(() => {
    if (!isAnswered) return;
    onShown?.();
    if (opens.current) {
      opens.current = false;
      openBest();
    }
  }, [answer, isAnswered]);

  const openFirst = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isAnswered) openBest();
    else opens.current = true;
  };
  const change = (query: string) => {
    opens.current = false;
    ask({ query });
  };
  /** A query whose result is opened, here or in another tab, is remembered: as it was answered, mended words and all. */
  const rememberOpened = ({ target, button }: MouseEvent) => {
    if (answer && button < 2 && (target as Element).closest('.found a'))
      recent.remember(answer.corrected ?? answered);
  };
  const askAgain = (query: string) => {
    change(query);
    field.current?.focus();
  };
  const forget = async () => {
    if (await recent.forget()) field.current?.focus();
  };
  const found = Object.keys(answer?.counts ?? {}).filter((name) => (answer?.counts[name] ?? 0) > 0);

  return (
    <div
      class="search-panel needs-scripts"
      ref={panel}
      data-answered={isAnswered ? answered : undefined}
      onKeyDown={(event) => moveAmongResults(event, panel.current)}
      onClick={rememberOpened}
      onAuxClick={rememberOpened}
    >
      <form
        role="search"
        action={`${base}search/`}
        onSubmit={openFirst}
        onKeyDown={load}
        onPointerDown={load}
      >
        <input
          ref={field}
          type="search"
          name="q"
          aria-label={text.label}
          placeholder={text.placeholder}
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          value={asked.query}
          autofocus={takesFocus}
          onInput={({ currentTarget: { value } }) => change(value)}
          onFocus={recent.wake}
        />
      </form>
      {answer && (found.length > 1 || asked.collection) && (
        <fieldset class="search-filters">
          <legend class="visually-hidden">{text.filter}</legend>
          {['', ...new Set([...found, ...(asked.collection ? [asked.collection] : [])])].map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="collection"
                checked={asked.collection === name}
                onChange={() => ask({ collection: name })}
              />
              <span>
                {name
                  ? `${shelfName(name as ListedCollection)} (${answer.counts[name] ?? 0})`
                  : text.everything}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p class="search-status" role="status" key={`${answered} ${failed} ${waits} ${answer?.total}`}>
        {failed
          ? text.unavailable
          : waits
            ? text.loading
            : answer
              ? isolate(text.found(answer.total, answer.corrected ?? answered), answer.corrected ?? answered)
              : recent.isForgotten
                ? text.forgotten
                : ''}
      </p>
      {recent.queries.length > 0 && (
        <RecentSearches queries={recent.queries} onAsk={askAgain} onForget={() => void forget()} />
      )}
      {answer?.corrected && (
        <p class="search-note">
          {text.correctedTo(answer.corrected)}{' '}
          <button type="button" class="text-button" onClick={() => ask({ asTyped: true })}>
            {text.searchInstead(answered)}
          </button>
        </p>
      )}
      {failed ? (
        <Shelves base={base} shelves={shelves} />
      ) : (
        !answer && <Shelves base={base} shelves={shelves} hint={text.startHint} />
      )}
      {answer?.total === 0 && <Shelves base={base} shelves={shelves} hint={text.emptyHint} />}
      {answer && answer.pages.length > 0 && (
        <ol class="found-list">
          {answer.pages.map((page) => (
            <Result key={page.url} page={page} />
          ))}
        </ol>
      )}
      {answer && (
        <div class="search-more">
          {answer.total > answer.pages.length && (
            <button
              type="button"
              class="quiet-button"
              onClick={() => ask({ limit: asked.limit + pageSize })}
              data-result
            >
              {text.moreResults(Math.min(pageSize, answer.total - answer.pages.length))}
            </button>
          )}
          {answer.fullText === 'not-needed' && (
            <button type="button" class="quiet-button" onClick={() => ask({ fullText: true })} data-result>
              {text.searchFullText}
            </button>
          )}
          {answer.fullText === 'failed' && <p class="search-note">{text.fullTextFailed}</p>}
        </div>
      )}
    </div>
  );
}
