/** Eight characters that no two records of one reader share. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}

/** The time a record is changed, as records keep it. */
export const now = (): string => new Date().toISOString();

/** The day on the reader's calendar, YYYY-MM-DD. */
export function today(): string {
  const time = new Date();
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
