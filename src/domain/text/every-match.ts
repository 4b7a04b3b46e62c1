/**
 * Finds every match of a pattern in texts. Most texts hold none: to ask that first takes a third of the time of
 * looking for all at once.
 */
export function everyMatch(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  const every = new RegExp(pattern.source, `${pattern.flags}g`);
  return (text) => (pattern.test(text) ? [...text.matchAll(every)] : []);
}
