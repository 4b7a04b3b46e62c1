import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { groupResults, splitExcerpt, type FoundPage } from '#domain/search/results.ts';
import { collections, search as text } from '#strings';
import { pageSize, useSearch } from './use-search.ts';

interface Props {
  /** The path the site is published under. */
  base: string;
  /** Asked once in the browser, for the words to begin with; what stands in the field by then comes first. */
  firstQuery?: () => string;
  /** Called with each new query, so that the search page can keep its address up to date. */
  onQuery?: (query: string) => void;
  /** True where the field takes the focus at once. */
  takesFocus?: boolean;
  /** True where the reader has asked for a search already: the engine comes before the first key or tap in the field. */
  loadsAtOnce?: boolean;
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

function Shelves({ base, hint }: { base: string; hint?: string }) {
  return (
    <div class="search-shelves">
      {hint && <p>{hint}</p>}
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
export function Search({ base, firstQuery, onQuery, takesFocus = false, loadsAtOnce = false }: Props) {
  const { state, load, ask, narrow, showMore } = useSearch(base);
  const { query, collection, answer, answered, failed } = state;
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const change = (words: string) => {
    ask(words);
    onQuery?.(words);
  };
  useLayoutEffect(() => {
    if (loadsAtOnce) load();
    // On a slow line the field is there, and may be written in, before its script is.
    const typed = field.current?.value;
    if (typed) change(typed);
    else ask(firstQuery?.() ?? '');
  }, []);

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
    <div class="search-panel needs-scripts" ref={panel} onKeyDown={moveFocus}>
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
          value={query}
          autofocus={takesFocus}
          onInput={({ currentTarget: { value } }) => change(value)}
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
      {failed ? <Shelves base={base} /> : !answer && <Shelves base={base} hint={text.startHint} />}
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
