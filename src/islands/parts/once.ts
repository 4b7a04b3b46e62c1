/** A button that may be pressed as often as someone likes: its click takes one step. */
const repeats = '[data-repeats]';

/**
 * Stops the second click of a double click, and the presses that a browser repeats while a key is held down on a
 * button: what makes, copies, imports or deletes does so once.
 */
export function stopSecondPress(event: MouseEvent | KeyboardEvent): void {
  const isAgain = 'repeat' in event ? event.repeat && event.key === 'Enter' : event.detail > 1;
  const { target } = event;
  if (!isAgain || !(target instanceof Element) || !target.closest('button') || target.closest(repeats))
    return;
  event.stopPropagation();
  event.preventDefault();
}
