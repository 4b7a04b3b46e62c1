const dayLength = 86_400_000;
const oneToFourDigits = /^[0-9a-z]{1,4}$/u;

/** A day, YYYY-MM-DD, as days since 1970 in base 36: 2026-01-15 is "fsk" (see README.md#day). */
export const encodeDay = (day: string): string => (Date.parse(`${day}T00:00:00Z`) / dayLength).toString(36);

/** The day of up to four base-36 digits; null for anything else. */
export const decodeDay = (text: string): string | null =>
  oneToFourDigits.test(text) ? new Date(parseInt(text, 36) * dayLength).toISOString().slice(0, 10) : null;
