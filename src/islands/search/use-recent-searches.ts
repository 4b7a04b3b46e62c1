import { useEffect, useRef, useState } from 'preact/hooks';
import { loadOnce } from '#browser/load-once.ts';
import { databaseName } from '#browser/records/disk.ts';
import { now } from '#browser/records/new-record.ts';
import { letWait } from '#browser/records/waiting-searches.ts';
import { recentQueries } from '#domain/records/searches.ts';

/** Most queries that are offered. */
const mostOffered = 5;

/**
 * The reader's recent searches, offered while nothing stands in the field. What is stored is first asked for when the
 * field has the focus (`wake`), or when a search is to be remembered; where storage is blocked there are none.
 */
export function useRecentSearches(base: string, isEmpty: boolean) {
  const [queries, setQueries] = useState<readonly string[]>([]);
  const [isAwake, setIsAwake] = useState(false);
  const [isForgotten, setIsForgotten] = useState(false);
  const [open] = useState(() =>
    loadOnce(async () => {
      const { openRecentSearches } = await import('#browser/records/recent-searches.ts');
      return openRecentSearches(base, () => void refresh());
    }),
  );
  const tickets = useRef(0);

  const show = (next: readonly string[]) => {
    tickets.current++;
    setQueries(next);
  };
  const refresh = async () => {
    const ticket = ++tickets.current;
    const searches = await open()
      .then((opened) => opened.read())
      .catch(() => []);
    if (ticket === tickets.current) show(recentQueries(searches, mostOffered));
  };
  useEffect(() => {
    if (!isEmpty) setIsForgotten(false);
    if (isEmpty && isAwake) void refresh();
  }, [isEmpty, isAwake]);

  return {
    /** What was asked last, while nothing is asked. */
    queries: isEmpty ? queries : [],
    /** True from forgetting until something is asked. */
    isForgotten,
    /** The field has the focus: what is remembered may be wanted. */
    wake: () => {
      if (isAwake && isEmpty) void refresh();
      setIsAwake(true);
    },
    /** Remembers a query at once, since the page may be left with it. */
    remember: (query: string) => {
      letWait(databaseName(base), { q: query, at: now() });
      void refresh();
    },
    /** False where the browser refuses. */
    forget: async () => {
      const isDone = await open()
        .then((opened) => opened.forget())
        .catch(() => false);
      if (isDone) {
        show([]);
        setIsForgotten(true);
      }
      return isDone;
    },
  };
}
