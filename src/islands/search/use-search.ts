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
  /** The engine did not come, or had no answer to the last query for want of a file. */
  failed: boolean;
}

const noResult = { answer: null, answered: '' };

/**
 * The state of a search: what was typed, what is shown, and whether the engine could be loaded. The engine is loaded
 * with the first query, or before it by `load`; where something of it did not come, anew with the next query.
 */
export function useSearch(base: string) {
  const [query, setQuery] = useState('');
  const [collection, setCollection] = useState('');
  const [limit, setLimit] = useState(pageSize);
  const [result, setResult] = useState<Pick<SearchState, 'answer' | 'answered'>>(noResult);
  const [failed, setFailed] = useState(false);
  const engine = useRef<Promise<SearchEngine> | null>(null);
  const asked = useRef(0);

  const fail = () => {
    engine.current = null;
    setResult(noResult);
    setFailed(true);
  };
  const loadEngine = () => {
    if (!engine.current) {
      engine.current = loadSearchEngine(base);
      engine.current.catch(fail);
    }
    return engine.current;
  };
  useEffect(() => {
    const words = normaliseQuery(query);
    const ticket = ++asked.current;
    if (!words) {
      setResult(noResult);
      setFailed(false);
      return;
    }
    const timer = setTimeout(async () => {
      try {
        const loaded = await loadEngine();
        // While it was fetched the reader typed on.
        if (ticket !== asked.current) return;
        const answer = await loaded.search(words, collection ? { limit, collection } : { limit });
        if (ticket !== asked.current) return;
        setResult({ answer, answered: words });
        setFailed(false);
      } catch {
        if (ticket === asked.current) fail();
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
