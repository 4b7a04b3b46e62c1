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

/** The words of the page's address; a malformed address has none. */
function queryOf({ pathname, search }: Location, fromPath: boolean): string {
  try {
    return fromPath ? wordsOf(pathname) : (new URLSearchParams(search).get('q') ?? '');
  } catch {
    return '';
  }
}

function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  history.replaceState(null, '', url);
}

/** The search page: reads `?q=` and keeps it up to date, so that a search can be shared as an address. */
export function SearchPage({ base, fromPath = false }: Props) {
  return (
    <Search
      base={base}
      firstQuery={() => queryOf(location, fromPath)}
      takesFocus={!fromPath}
      {...(fromPath ? {} : { onQuery: keepInAddress })}
    />
  );
}
