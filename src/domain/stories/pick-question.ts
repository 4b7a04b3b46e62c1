/** The days since 1970 of a day, YYYY-MM-DD. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The question of a day: the same for everyone on that day, and every question once before one comes again. */
export function questionOfDay<T extends { readonly id: string }>(
  questions: readonly T[],
  day: string,
): T | null {
  const byId = questions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return byId[dayNumber(day) % byId.length] ?? null;
}

/** A question by chance (0 up to 1), another than the last one where there is a choice. */
export function pickQuestion<T extends { readonly id: string }>(
  questions: readonly T[],
  last: string | null,
  chance: number,
): T | null {
  const others = questions.filter(({ id }) => id !== last);
  const choices = others.length > 0 ? others : questions;
  return choices[Math.floor(chance * choices.length)] ?? null;
}
