import { keepInAddress } from '#browser/keep-in-address.ts';
import { keepScroll } from '#browser/keep-scroll.ts';
import { collectionNames, type ListedCollection } from '#schemas/collections.ts';
import { Search } from './Search.tsx';
import { pageSize, type Asked } from './use-search.ts';

interface Props {
  base: string;
  shelves: readonly ListedCollection[];
}

/** What an address asks for: `?q=` the query, `in` a collection that there is, `n` how many results. */
function askedBy({ search }: Location): Partial<Asked> {
  const values = new URLSearchParams(search);
  const limit = Number(values.get('n'));
  return {
    query: values.get('q') ?? '',
    collection: collectionNames.find((name) => name === values.get('in')) ?? '',
    limit: Number.isInteger(limit) && limit > pageSize && limit <= 100 ? limit : pageSize,
  };
}

/** Keeps what is asked in the address. */
const keepAsked = ({ query, collection, limit }: Asked): void =>
  keepInAddress({ q: query, in: collection, n: limit > pageSize ? String(limit) : '' });

/** The search page: reads its address and keeps it up to date, so that a search can be shared and gone back to. */
export function SearchPage({ base, shelves }: Props) {
  let putBack = () => {};
  return (
    <Search
      base={base}
      shelves={shelves}
      first={() => {
        putBack = keepScroll();
        return askedBy(location);
      }}
      onShown={() => putBack()}
      takesFocus
      onAsked={keepAsked}
    />
  );
}
