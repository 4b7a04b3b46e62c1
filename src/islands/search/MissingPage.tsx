import { useEffect, useState } from 'preact/hooks';
import type { Resolved } from '#browser/search-engine.ts';
import type { ListedCollection } from '#schemas/collections.ts';
import { notFound as text } from '#strings';
import { Search } from './Search.tsx';

interface Props {
  base: string;
  shelves: readonly ListedCollection[];
}

const nothing: Resolved = { meant: null, near: [], words: '' };

/**
 * On the page for addresses that lead nowhere: goes on to the page that alone can be meant, else shows the nearest
 * first and searches for the words of the address.
 */
export function MissingPage({ base, shelves }: Props) {
  const [resolved, setResolved] = useState<Resolved | null>(null);
  useEffect(() => {
    const { pathname, hash } = location;
    import('#browser/search-engine.ts')
      .then((module) => module.loadSearchEngine(base))
      .then((engine) => engine.resolve(pathname.slice(base.length) + hash))
      .catch(() => nothing)
      .then((found) => {
        if (found.meant !== null) location.replace(found.meant);
        else setResolved(found);
      });
  }, []);
  const [nearest, ...others] = resolved?.near ?? [];
  return (
    <>
      {nearest && (
        <p class="lead near-hit">
          {text.didYouMean} <a href={nearest.url}>{nearest.title}</a>
          {text.orElse(others.length)}
          {others.map(({ url, title }, index) => (
            <span key={url}>
              {index > 0 && ', '}
              <a href={url}>{title}</a>
            </span>
          ))}
        </p>
      )}
      <Search base={base} shelves={shelves} suggestion={resolved?.words ?? ''} />
    </>
  );
}
