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

/**
 * The state of a search: what was typed, what is shown, and whether the engine could be loaded. The engine is loaded
 * with the first query, or before it by `load`, and once: a browser does not fetch a module again that did not come.
 */
export function useSearch(base: string) {
  const [query, setQuery] = useState('');
  const [collection, setCollection] = useState('');
  const [limit, setLimit] = useState(pageSize);
  const [result, setResult] = useState<Pick<SearchState, 'answer' | 'answered'>>({
    answer: null,
    answered: '',
  });
  const [failed, setFailed] = useState(false);
  const engine = useRef<Promise<SearchEngine> | null>(null);
  const asked = useRef(0);

  const loadEngine = () => {
    if (!engine.current) {
      engine.current = loadSearchEngine(base);
      engine.current.catch(() => setFailed(true));
    }
    return engine.current;
  };
  useEffect(() => {
    const words = normaliseQuery(query);
    const ticket = ++asked.current;
    if (!words) {
      setResult({ answer: null, answered: '' });
      return;
    }
    const timer = setTimeout(async () => {
      try {
        const loaded = await loadEngine();
        const answer = await loaded.search(words, collection ? { limit, collection } : { limit });
        if (ticket === asked.current) setResult({ answer, answered: words });
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
    load: () => void loadEngine(),
    ask,
    narrow,
    showMore: () => setLimit((now) => now + pageSize),
  };
}
