/** Whether a list is laid out as far as it is read only (`.long` in hub.css), since a phone would wait for the whole of it. */
export const isLongList = (entries: readonly unknown[]): boolean => entries.length > 100;
