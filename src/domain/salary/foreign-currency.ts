const code = 'gbp|eur|sek|nok|dkk|chf|pln|inr|brl|zar|jpy|cad|aud|nzd|sgd|czk|huf|kr|zł|rs|lpa|lakh|crore';

/**
 * The currency in an amount as it was typed, other than the dollar's of the United States; null where there is none.
 * Amounts in lakh and crore are rupees.
 */
export const foreignCurrency = (written: string): string | null =>
  new RegExp(`[rca]\\$|(?!\\$)\\p{Sc}|(?<!\\p{L})t?(?:${code})(?!\\p{L})`, 'iu')
    .exec(written.normalize('NFKC'))?.[0]
    ?.toUpperCase() ?? null;
