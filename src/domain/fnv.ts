/** The FNV-1a sum of a text, from 0 to 2³² − 1: spreads texts evenly over few numbers, the same ones each time. */
export function fnv1a(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
