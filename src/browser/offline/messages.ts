/** What a page tells the worker. */
export type ToWorker =
  /** "Keep me": the path of the page, and whether its reader has used search. */
  | { readonly type: 'keep'; readonly page: string; readonly hasSearched: boolean }
  /** "A reader is here": the moment for a waiting worker to see whether it can take over. */
  | { readonly type: 'take-over' };

/** What a page answers to any message from a worker: the names of the built files it is made of. */
export type Composition = readonly string[];
