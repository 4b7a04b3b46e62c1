import { prose } from '#strings';

/** Says on a button for two seconds what has become of a click on it. */
export function sayOn(button: HTMLElement, words: string): void {
  // Kept on the button: a second click would take “Copied” for its label.
  const label = (button.dataset['label'] ??= button.textContent);
  button.textContent = words;
  setTimeout(() => (button.textContent = label), 2000);
}

/** Copies the text a copy button belongs to, and says so on the button for two seconds. */
export function copyText(button: HTMLElement): Promise<void> {
  const scope = button.closest('[data-copy-scope]') ?? document;
  const source = scope.querySelector<HTMLElement>('[data-copy-text]');
  return copyValue(button, source?.dataset['copyValue'] ?? source?.innerText ?? '');
}

/** Copies a text, and says so on the button for two seconds. */
export async function copyValue(button: HTMLElement, text: string): Promise<void> {
  // Before the change, or nothing is announced.
  button.setAttribute('aria-live', 'polite');
  try {
    await navigator.clipboard.writeText(text.trim());
    sayOn(button, prose.copied);
  } catch {
    sayOn(button, prose.copyFailed);
  }
}
