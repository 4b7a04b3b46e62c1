import { useEffect, useRef, useState } from 'preact/hooks';
import { pagesOf } from '#domain/book/pages-of.ts';
import { keepPages } from '#domain/book/keep-pages.ts';
import type { BookData, BookPage, BookPart } from '#domain/book/types.ts';
import { narrow } from '#domain/search/narrow.ts';
import { ownBook as text } from '#strings/own-book';
import { TextField } from '../parts/TextField.tsx';
import { useOnce } from '../parts/use-once.ts';
import { makeOwnBook } from './make-own-book.ts';
import { PartChoice } from './PartChoice.tsx';

/** Sources stand at the end of every page that cites them: alone they are no reading. */
const isOffered = ({ path }: BookPage): boolean => !path.startsWith('sources/');

function narrowParts(parts: readonly BookPart[], query: string): BookPart[] {
  const listed = pagesOf(parts).map(({ path, title }) => ({ path, text: title }));
  const found = new Set(narrow(listed, query, null).map(({ path }) => path));
  return keepPages(parts, ({ path }) => found.has(path));
}

/** Makes the book of what is chosen, and says how it goes. */
function useMaking(base: string, data: BookData) {
  const [said, setSaid] = useState('');
  const once = useOnce();
  const make = (title: string, pages: readonly BookPage[]) =>
    once(async () => {
      if (pages.length === 0) return setSaid(text.chooseFirst);
      setSaid(text.making(0, pages.length));
      const missing = await makeOwnBook(base, data, { title, pages }, (count) =>
        setSaid(text.making(count, pages.length)),
      ).catch(() => pages);
      const made = pages.length - missing.length;
      const leftOut = missing.length > 0 ? [text.leftOut(missing.map((page) => page.title))] : [];
      setSaid(made > 0 ? [text.made(made), ...leftOut].join(' ') : text.unreachable);
    });
  return { said, make };
}

/** Everything that can be in a book by part and shelf, to tick. */
export function ChoosePages({ base, data }: { base: string; data: BookData }) {
  const offered = keepPages(data.parts, isOffered);
  const [query, setQuery] = useState('');
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { said, make } = useMaking(base, data);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const shown = query.trim() ? narrowParts(offered, query) : offered;
  const choose = (paths: readonly string[], isWanted: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const path of paths)
        if (isWanted) after.add(path);
        else after.delete(path);
      return after;
    });
  const wanted = pagesOf(offered).filter(({ path }) => chosen.has(path));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void make(title.trim() || text.defaultTitle(data.site.name), wanted);
      }}
    >
      <div class="field">
        <label for="own-book-filter">{text.filter}</label>
        <input
          id="own-book-filter"
          type="search"
          autocomplete="off"
          ref={first}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </div>
      {shown.length === 0 && <p>{text.none}</p>}
      {shown.map((part) => (
        <PartChoice
          key={part.id}
          part={part}
          chosen={chosen}
          isOpen={query.trim() !== ''}
          onChoose={choose}
        />
      ))}
      <TextField
        label={text.bookTitle}
        value={title}
        onChange={setTitle}
        maxLength={80}
        hint={text.titleHint(data.site.name)}
      />
      <p class="go">
        <button type="submit" class="button">
          {text.make}
        </button>
        <span>{text.chosen(wanted.length)}</span>
      </p>
      <p role="status">{said}</p>
    </form>
  );
}
