import { search as text } from '#strings';

interface Props {
  queries: readonly string[];
  onAsk: (query: string) => void;
  onForget: () => void;
}

/** What the reader searched for last, to ask again or to forget; reached by the arrow keys as results are. */
export function RecentSearches({ queries, onAsk, onForget }: Props) {
  return (
    <div class="search-recent">
      <p>{text.recent}</p>
      <ul aria-label={text.recent}>
        {queries.map((query) => (
          <li key={query}>
            <button type="button" class="text-button" dir="auto" onClick={() => onAsk(query)} data-result>
              {query}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="text-button" onClick={onForget} data-result>
        {text.forget}
      </button>
    </div>
  );
}
