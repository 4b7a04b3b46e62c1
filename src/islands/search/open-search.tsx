import { render } from 'preact';
import { onShelf } from '#schemas/collections.ts';
import { search as text } from '#strings';
import { Search } from './Search.tsx';
import css from './search.css?inline';

let dialog: HTMLDialogElement | null = null;

function createDialog(base: string, typed: string): HTMLDialogElement {
  // A style sheet made here, since the page's policy forbids inline styles it does not know.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);

  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', text.title);
  document.body.append(element);
  const close = () => element.close();
  const hidden = document.documentElement.dataset['hidden']?.split(' ');
  render(
    <>
      <div class="search-bar">
        <span class="small">{text.hint}</span>
        <button type="button" class="quiet-button" onClick={close}>
          {text.close}
        </button>
      </div>
      <Search
        base={base}
        shelves={onShelf('search', hidden)}
        first={() => ({ query: typed })}
        takesFocus
        loadsAtOnce
      />
    </>,
    element,
  );
  element.addEventListener('click', (event) => {
    // A result opened in another tab leaves the dialog as it is.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A click on the backdrop, or on a result that leads to a place on this very page.
    if (event.target === element || (event.target as Element).closest('a')) close();
  });
  return element;
}

/** Opens the search dialog with what was `typed` before it was there; a query of before is still there, selected. */
export function openSearch(base: string, typed: string): void {
  dialog ??= createDialog(base, typed);
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector<HTMLInputElement>('input[type=search]');
  field?.focus();
  if (!typed) field?.select();
}
