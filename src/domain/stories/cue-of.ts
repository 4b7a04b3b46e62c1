/** The first sentence of a text in at most `most` words, for a flash card that reminds and is not read aloud. */
export function cueOf(text: string, most = 22): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const first = /^.*?[.!?…。！？]+(?=\s|$)/u.exec(line)?.[0] ?? line;
  const words = first.split(' ');
  const cue = words.length > most ? `${words.slice(0, most).join(' ')} …` : first;
  // A script without spaces is one "word"; 160 characters still fit the card.
  const signs = [...cue];
  return signs.length > 160 ? `${signs.slice(0, 160).join('')}…` : cue;
}
