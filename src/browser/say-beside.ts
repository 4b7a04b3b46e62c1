import { save } from '#strings/tools';

/** The line after a button that says what happened; made once, and filled in later so that it is announced. */
export function lineBeside(button: HTMLElement): HTMLElement {
  const next = button.nextElementSibling;
  if (next instanceof HTMLElement && next.matches('[data-said]')) return next;
  const line = document.createElement('span');
  line.dataset['said'] = '';
  line.className = 'small';
  line.setAttribute('role', 'status');
  button.after(line);
  return line;
}

/** A button within such a line; the focus goes back to the button beside it. */
export function makeAct(words: string, beside: HTMLElement, act: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  button.textContent = words;
  button.addEventListener('click', () => {
    void act().then(() => beside.focus());
  });
  return button;
}

/** A button within such a line that takes back what was done. */
export const makeUndo = (beside: HTMLElement, undo: () => Promise<void>): HTMLButtonElement =>
  makeAct(save.undo, beside, undo);

/** Buttons at work: pressed twice, they do it once. */
const busy = new Set<HTMLElement>();

/** Does what a button asks for, once at a time. */
export async function actOnce(button: HTMLElement, act: () => Promise<void>): Promise<void> {
  if (busy.has(button)) return;
  busy.add(button);
  try {
    await act();
  } finally {
    busy.delete(button);
  }
}
