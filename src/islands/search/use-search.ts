import { useEffect, useRef, useState } from 'preact/hooks';
import { normaliseQuery } from '#domain/search/results.ts';
import { loadSearchEngine, type SearchAnswer, type SearchEngine } from '#browser/search-engine.ts';

/** Milliseconds without a key before the engine is asked. */
const pause = 40;
/** Results shown at a time; each costs the text of its page. */
export const pageSize = 5;

export interface SearchState {
  query: string;
  collection: string;
  answer: SearchAnswer | null;
  /** The query that `answer` belongs to. */
  answered: string;
  failed: boolean;
}

/** The state of a search: what was typed, what is shown, and whether the engine could be loaded. */
export function useSearch(base: string, initialQuery: string) {
  const [query, setQuery] = useState(initialQuery);
  const [collection, setCollection] = useState('');
  const [limit, setLimit] = useState(pageSize);
  const [result, setResult] = useState<Pick<SearchState, 'answer' | 'answered'>>({
    answer: null,
    answered: '',
  });
  const [failed, setFailed] = useState(false);
  const engine = useRef<Promise<SearchEngine> | null>(null);
  const asked = useRef(0);

  useEffect(() => {
    engine.current ??= loadSearchEngine(base);
    const words = normaliseQuery(query);
    const ticket = ++asked.current;
    if (!words) {
      setResult({ answer: null, answered: '' });
      return;
    }
    const timer = setTimeout(async () => {
      try {
        const loaded = await engine.current;
        const answer = await loaded?.search(words, collection ? { limit, collection } : { limit });
        if (answer && ticket === asked.current) setResult({ answer, answered: words });
      } catch {
        setFailed(true);
      }
    }, pause);
    return () => clearTimeout(timer);
  }, [base, query, collection, limit]);

  const ask = (text: string) => {
    setLimit(pageSize);
    setQuery(text);
  };
  const narrow = (name: string) => {
    setLimit(pageSize);
    setCollection(name);
  };
  return {
    state: { query, collection, failed, ...result },
    ask,
    narrow,
    showMore: () => setLimit((now) => now + pageSize),
  };
}
