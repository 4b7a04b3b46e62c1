const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it, also within an attribute. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/gu, (mark) => entities[mark] ?? mark);
