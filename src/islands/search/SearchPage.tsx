import { useEffect, useState } from 'preact/hooks';
import { Search } from './Search.tsx';

interface Props {
  base: string;
  /** True on the page for missing addresses: the words of the address are the first query. */
  fromPath?: boolean;
}

const wordsOf = (path: string): string =>
  decodeURIComponent(path)
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.\w+$/u, '')
    .replace(/[-_]+/gu, ' ') ?? '';

/** The search page: reads `?q=` and keeps it up to date, so that a search can be shared as an address. */
export function SearchPage({ base, fromPath = false }: Props) {
  const [initial, setInitial] = useState<string | null>(null);
  useEffect(() => {
    let words = '';
    try {
      words = fromPath ? wordsOf(location.pathname) : (new URLSearchParams(location.search).get('q') ?? '');
    } catch {
      // A malformed address is an empty query.
    }
    setInitial(words);
  }, [fromPath]);

  const keepAddress = (query: string) => {
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    history.replaceState(null, '', url);
  };
  return initial === null ? null : (
    <Search
      base={base}
      initialQuery={initial}
      takesFocus={!fromPath}
      {...(fromPath ? {} : { onQuery: keepAddress })}
    />
  );
}
