import { rulesText } from '#domain/navigation/speculation.ts';

/** What browsers say of the reader's line; not all do. */
interface Line {
  connection?: { readonly saveData?: boolean };
}

/**
 * Lets the browser prepare the next page while the pointer rests on its link, where it can, where there is a pointer that
 * hovers, and where the reader does not save data. On a touch screen "moderate" begins by itself, so that there it waits
 * until a link is pressed. Put in after the first interaction.
 * `trust` makes a text one that the browser takes as a script's: that stays with the script that registers the worker.
 */
export function speculate(base: string, trust: (rules: string) => string): void {
  if (!HTMLScriptElement.supports?.('speculationrules')) return;
  if ((navigator as Line).connection?.saveData) return;
  const hovers = matchMedia('(hover: hover) and (pointer: fine)').matches;
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.text = trust(rulesText(base, hovers ? 'moderate' : 'conservative'));
  document.head.append(script);
}
