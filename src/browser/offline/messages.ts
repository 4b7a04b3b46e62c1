/** What a page tells the worker. */
export type ToWorker =
  /** "Keep me": the path of the page, and whether its reader has used search. */
  | { readonly type: 'keep'; readonly page: string; readonly hasSearched: boolean }
  /** "A reader is here": the moment for a waiting worker to see whether it can take over. */
  | { readonly type: 'take-over' }
  /** "Which build are you?": answered with its name. */
  | { readonly type: 'build' };

/** What a page answers to any message from a worker: the names of the built files it is made of. */
export type Composition = readonly string[];

/** Milliseconds within which whoever can answer has answered. */
const patience = 3000;

/** Asks a page or a worker; null where it does not answer. */
export const ask = <Answer>(
  whom: { postMessage(question: unknown, transfer: Transferable[]): void },
  question: unknown,
): Promise<Answer | null> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    setTimeout(resolve, patience, null);
    whom.postMessage(question, [port2]);
  });
