import { render } from 'preact';
import { search as text } from '#strings';
import { Search } from './Search.tsx';
import css from './search.css?inline';

let dialog: HTMLDialogElement | null = null;

function createDialog(base: string): HTMLDialogElement {
  // A style sheet made here, since the page's policy forbids inline styles it does not know.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);

  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', text.title);
  document.body.append(element);
  const close = () => element.close();
  render(
    <>
      <div class="search-bar">
        <span class="small">{text.hint}</span>
        <button type="button" class="quiet-button" onClick={close}>
          {text.close}
        </button>
      </div>
      <Search base={base} takesFocus loadsAtOnce />
    </>,
    element,
  );
  element.addEventListener('click', (event) => {
    // A click on the backdrop, or on a result that leads to a place on this very page.
    if (event.target === element || (event.target as Element).closest('a')) close();
  });
  return element;
}

/** Opens the search dialog; what was typed before is still there, selected. */
export function openSearch(base: string): void {
  dialog ??= createDialog(base);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<HTMLInputElement>('input[type=search]')?.select();
}
