/** Signs that need no escape in JSON: 92, of which each stands for a number from 0 to 91. */
export const signs = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
  (sign) => sign !== '"' && sign !== '\\',
);

const valueOf = new Map(signs.map((sign, value) => [sign, value]));

/** The number that a sign stands for; 0 for any other. */
export const numberOf = (sign: string): number => valueOf.get(sign) ?? 0;
