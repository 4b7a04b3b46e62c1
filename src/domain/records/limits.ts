/** The largest file that is read as an import, in bytes; checked before reading. */
export const maxImportBytes = 20_000_000;

/** The store takes no new text once its export would pass this many bytes, so that every export can be imported. */
export const maxStoreBytes = 18_000_000;

/** Characters of a short text: a title, a name, a label, an id. */
export const maxShortText = 300;

/** Characters of a long text: a situation, a story, a note. */
export const maxLongText = 20_000;

/** Entries of a list or of a record with free keys. */
export const maxEntries = 10_000;

/** Searches that are remembered, newest first. */
export const maxSearches = 20;
