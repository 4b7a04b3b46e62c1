import { useState } from 'preact/hooks';
import { fetchJson } from '#browser/fetch-json.ts';
import type { BookData } from '#domain/book/types.ts';
import { ownBook as text } from '#strings/own-book';
import '../parts/follow-translation.ts';
import { Later } from '../parts/Later.tsx';

interface Props {
  base: string;
  /** The address of what books are made of. */
  source: string;
}

async function load(source: string) {
  const [data, { ChoosePages }] = await Promise.all([
    fetchJson<BookData>(source),
    import('./ChoosePages.tsx'),
  ]);
  return { data, ChoosePages };
}

/** A book of pages that the reader chooses; nothing is fetched before that is asked for. */
export function OwnBook({ base, source }: Props) {
  const [isBegun, setIsBegun] = useState(false);
  return (
    <div class="tool" data-tool="own-book">
      {isBegun ? (
        <Later load={() => load(source)}>
          {({ data, ChoosePages }) => <ChoosePages base={base} data={data} />}
        </Later>
      ) : (
        <button type="button" class="button needs-scripts" onClick={() => setIsBegun(true)}>
          {text.start}
        </button>
      )}
    </div>
  );
}
