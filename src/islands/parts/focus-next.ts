/** Moves the focus into what a button's press puts in its place, once that is there; with the button it would be lost. */
export function focusNext(within: Element | null, selector = 'a, button'): void {
  requestAnimationFrame(() => within?.querySelector<HTMLElement>(selector)?.focus());
}
