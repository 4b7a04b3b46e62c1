import { useState } from 'preact/hooks';
import { Later } from './Later.tsx';

/** How many entries of a list stand on a page of it, and how many columns of a table. */
const pageLength = 50;
export const pageColumns = 12;
/** The same where an entry is a form or a card, and where many lists stand below each other. */
export const shortPage = 20;

/**
 * A list a page at a time: what is shown of it, the place of the first entry shown, and the way to the other pages;
 * false where there is one. Whenever `at`, the place of the entry that the reader is at, changes, its page is shown.
 */
export function usePaged<T>(all: readonly T[], at = 0, length = pageLength) {
  const [turned, setTurned] = useState({ at, page: -1 });
  const last = Math.max(0, Math.ceil(all.length / length) - 1);
  const wanted = turned.at === at && turned.page >= 0 ? turned.page : Math.floor(at / length);
  const page = Math.min(last, Math.max(0, wanted));
  const first = page * length;
  const pager = last > 0 && (
    <Later load={() => import('./Pager.tsx')}>
      {({ Pager }) => (
        <Pager
          page={page}
          last={last}
          length={length}
          count={all.length}
          onTurn={(to) => setTurned({ at, page: to })}
        />
      )}
    </Later>
  );
  return { shown: last > 0 ? all.slice(first, first + length) : all, first, pager };
}
