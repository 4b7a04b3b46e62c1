import { prose } from '#strings';

/** Copies the text a copy button belongs to, and says so on the button for two seconds. */
export async function copyText(button: HTMLElement): Promise<void> {
  const scope = button.closest('[data-copy-scope]') ?? document;
  const source = scope.querySelector<HTMLElement>('[data-copy-text]');
  const text = source?.dataset['copyValue'] ?? source?.innerText ?? '';
  // Kept on the button: a second click would take “Copied” for its label.
  const label = (button.dataset['label'] ??= button.textContent);
  // Before the change, or nothing is announced.
  button.setAttribute('aria-live', 'polite');
  try {
    await navigator.clipboard.writeText(text.trim());
    button.textContent = prose.copied;
  } catch {
    button.textContent = prose.copyFailed;
  }
  setTimeout(() => (button.textContent = label), 2000);
}
