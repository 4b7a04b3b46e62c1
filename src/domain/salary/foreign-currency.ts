/** The currency sign or code in an amount as it was typed, other than the dollar's; null where there is none. */
export const foreignCurrency = (written: string): string | null =>
  /(?!\$)\p{Sc}|\b(?:gbp|eur)\b/iu.exec(written.normalize('NFKC'))?.[0]?.toUpperCase() ?? null;
