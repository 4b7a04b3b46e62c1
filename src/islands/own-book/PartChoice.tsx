import { pagesOf, pagesOfShelf } from '#domain/book/pages-of.ts';
import type { BookPart } from '#domain/book/types.ts';
import { ownBook as text } from '#strings/own-book';

interface Props {
  part: BookPart;
  /** Paths of pages. */
  chosen: ReadonlySet<string>;
  isOpen: boolean;
  onChoose: (paths: readonly string[], isWanted: boolean) => void;
}

/** The pages of a part, to tick one by one or by the shelf. */
export function PartChoice({ part, chosen, isOpen, onChoose }: Props) {
  const all = pagesOf([part]);
  const count = all.filter(({ path }) => chosen.has(path)).length;
  return (
    <details class="part-choice" open={isOpen || undefined}>
      <summary>
        {part.title} <span class="small">{text.chosenOf(count, all.length)}</span>
      </summary>
      {part.shelves.map((shelf) => {
        const pages = pagesOfShelf(shelf);
        const paths = pages.map(({ path }) => path);
        return (
          <fieldset key={shelf.name}>
            <legend>{shelf.name}</legend>
            {pages.length > 1 && (
              <label class="pick">
                <input
                  type="checkbox"
                  checked={paths.every((path) => chosen.has(path))}
                  onChange={({ currentTarget }) => onChoose(paths, currentTarget.checked)}
                />
                <strong>{text.allOf(shelf.name)}</strong>
              </label>
            )}
            <div class="picks">
              {pages.map(({ path, title }) => (
                <label class="pick" key={path}>
                  <input
                    type="checkbox"
                    checked={chosen.has(path)}
                    onChange={({ currentTarget }) => onChoose([path], currentTarget.checked)}
                  />
                  {title}
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </details>
  );
}
