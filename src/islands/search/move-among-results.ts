/** Keys that move through a search: ↓ ↑ from result to result, → ← into the sections of one and back. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus by an arrow key; keys with modifiers, and those of a composition, are the browser's. */
export function moveAmongResults(event: KeyboardEvent, panel: HTMLElement | null): void {
  const { key, target } = event;
  if (
    !panel ||
    event.isComposing ||
    event.keyCode === 229 ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.shiftKey
  )
    return;
  const focused = target as HTMLElement;
  const stops = [...panel.querySelectorAll<HTMLElement>('input[type=search], [data-result]')];
  const result = focused.closest('.found')?.querySelector<HTMLElement>('[data-result]') ?? focused;
  let next: HTMLElement | null | undefined;
  if (key in steps) next = stops[stops.indexOf(result) + steps[key]!];
  else if (key === 'ArrowRight' && focused === result)
    next = focused.closest('.found')?.querySelector<HTMLElement>('.found-sections a');
  else if (key === 'ArrowLeft' && focused !== result) next = result;
  if (!next || (stops.indexOf(result) < 0 && key in steps)) return;
  event.preventDefault();
  next.focus();
}
