/** A hub with more entries has a field to narrow it and places to jump to. */
export const isLongHub = (entries: number): boolean => entries > 20;

/** A hub with more entries is laid out as far as it is read. */
export const isVeryLongHub = (entries: number): boolean => entries > 100;
