import { useEffect, useRef, useState } from 'preact/hooks';
import { normaliseQuery } from '#domain/search/results.ts';
import type { SearchAnswer, SearchEngine } from '#browser/search-engine.ts';

/** Milliseconds without a key before the engine is asked. */
const pause = 20;
/** Milliseconds of waiting after which it is said. */
const patience = 300;
/** Results shown at a time. */
export const pageSize = 10;

/** What was asked, as an address can keep it. */
export interface Asked {
  readonly query: string;
  /** The collection it is narrowed to, or ''. */
  readonly collection: string;
  /** Results shown. */
  readonly limit: number;
  /** The query is taken as typed, mistyped words and all. */
  readonly asTyped: boolean;
  /** The full text is searched whatever the names give. */
  readonly fullText: boolean;
}

export const nothingAsked: Asked = {
  query: '',
  collection: '',
  limit: pageSize,
  asTyped: false,
  fullText: false,
};

interface Result {
  answer: SearchAnswer | null;
  /** The words that `answer` answers. */
  answered: string;
  /** All that `answer` was asked for, the filter and the number of results too. */
  answeredTo: Asked | null;
}

const noResult: Result = { answer: null, answered: '', answeredTo: null };

/**
 * The state of a search: what was asked, what is shown, and whether the engine could be loaded. The engine is loaded
 * with the first query, or before it by `load`; where something of it did not come, anew with the next query and as
 * soon as the network is back.
 */
export function useSearch(base: string) {
  const [asked, setAsked] = useState<Asked>(nothingAsked);
  const [result, setResult] = useState<Result>(noResult);
  const [failed, setFailed] = useState(false);
  const [waits, setWaits] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const engine = useRef<Promise<SearchEngine> | null>(null);
  const tickets = useRef(0);

  const fail = () => {
    engine.current = null;
    setResult(noResult);
    setFailed(true);
  };
  const loadEngine = () => {
    if (!engine.current) {
      // The page of search is there before its engine.
      engine.current = import('#browser/search-engine.ts').then((module) => module.loadSearchEngine(base));
      engine.current.catch(fail);
    }
    return engine.current;
  };
  useEffect(() => {
    const again = () => setAttempt((count) => count + 1);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);
  useEffect(() => {
    const words = normaliseQuery(asked.query);
    const ticket = ++tickets.current;
    const isCurrent = () => ticket === tickets.current;
    setWaits(false);
    if (!words) {
      setResult(noResult);
      setFailed(false);
      return;
    }
    const { collection, query: _, ...options } = asked;
    const show = (answer: SearchAnswer) => {
      if (!isCurrent()) return;
      setResult({ answer, answered: words, answeredTo: asked });
      setFailed(false);
      setWaits(false);
    };
    const timer = setTimeout(async () => {
      try {
        const loaded = await loadEngine();
        // While it was fetched the reader typed on.
        if (!isCurrent()) return;
        show(await loaded.search(words, collection ? { ...options, collection } : options));
      } catch {
        if (isCurrent()) fail();
      }
    }, pause);
    const impatient = setTimeout(() => isCurrent() && setWaits(true), patience);
    return () => {
      clearTimeout(timer);
      clearTimeout(impatient);
    };
  }, [base, asked, attempt]);

  const isAnswered = result.answeredTo === asked;
  return {
    asked,
    answer: result.answer,
    answered: result.answered,
    /** True where what is shown answers all that is asked. */
    isAnswered,
    failed,
    /** True while the answer to what is asked is awaited, and has been for a while. */
    waits: waits && !failed && !isAnswered,
    load: () => void loadEngine(),
    /** Changes what is asked; another query or filter begins with the first results again. */
    ask: (change: Partial<Asked>) =>
      setAsked((now) => ({
        ...now,
        ...('query' in change ? { asTyped: false, fullText: false } : {}),
        limit: pageSize,
        ...change,
      })),
  };
}
