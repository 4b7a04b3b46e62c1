/**
 * What we use of the scope that service workers run in. TypeScript's own library for workers contradicts that for
 * pages, and one program cannot have both.
 */
export interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    get(id: string): Promise<WorkerClient | undefined>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly WorkerClient[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listener: (
      event: LastingEvent & { readonly data: unknown; readonly ports: readonly MessagePort[] },
    ) => void,
  ): void;
}

/** An open page, as a worker sees it. */
export interface WorkerClient {
  readonly url: string;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

/** An event during which the browser keeps the worker running. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A page asks for a file; the id is that of the page. */
export interface AskingEvent extends LastingEvent {
  readonly clientId: string;
}
