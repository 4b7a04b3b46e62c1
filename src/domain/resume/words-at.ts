import type { Span } from './phrase-finder.ts';

/** The words of a text at some places, in order, each once. */
export const wordsAt = (text: string, spans: readonly Span[]): string[] => [
  ...new Set(spans.map(({ start, end }) => text.slice(start, end))),
];
