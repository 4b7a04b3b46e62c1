import { askedLength } from '#schemas/vocabulary.ts';
import { wordKey } from './word-key.ts';

/** Where a line stands: its owner, and how that is said of it ("on faqs/how-many"). */
export interface Home {
  readonly owner: string;
  readonly said: string;
}

/** Judges one line after another of those that search learns from: why one is unfit, in words, or null. */
export function judgeOfLines(): (text: string, home: Home) => string | null {
  const homes = new Map<string, Home>();
  const [shortest, longest] = askedLength;
  return (text, home) => {
    if (text.length < shortest || text.length > longest)
      return `has ${text.length} letters; a line has ${shortest} to ${longest}`;
    const first = homes.get(wordKey(text));
    if (first) return `"${text}" stands ${first.owner === home.owner ? 'twice here' : `${first.said} too`}`;
    homes.set(wordKey(text), home);
    return null;
  };
}
