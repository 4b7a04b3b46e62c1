import type { Listed } from './disk.ts';
import { databaseName } from './disk.ts';
import { createId } from './new-record.ts';

/** A record that was on its way to the database, or out of it, when the page was left. */
export interface JournalEntry extends Listed {
  readonly creates: boolean;
  /** True on the way out; the record is what the database had. */
  readonly removes: boolean | undefined;
}

/** Keeps what is on its way when the page is left at once, until the next page has taken it over. */
export interface Journal {
  /** `read` gives what is on its way. */
  watch(read: () => readonly JournalEntry[]): void;
  /** Hears how much is on its way; once nothing is, there is nothing to keep. */
  follow(count: number): void;
}

/** What the names of journals begin with. */
export const prefixOf = (base: string): string => `${databaseName(base)}:journal:`;

/** A journal in localStorage, written only when the page is hidden or left; where that is blocked there is none. */
export function openJournal(base: string): Journal {
  const key = prefixOf(base) + createId();
  let isWritten = false;
  const clear = () => {
    if (isWritten) localStorage.removeItem(key);
    isWritten = false;
  };
  return {
    watch(read) {
      const write = () => {
        const entries = read();
        if (entries.length === 0) return;
        try {
          localStorage.setItem(key, JSON.stringify(entries));
          isWritten = true;
        } catch {
          // Blocked or full: what was on its way may be lost.
        }
      };
      addEventListener('pagehide', write);
      document.addEventListener('visibilitychange', () => document.hidden && write());
    },
    follow: (count) => count === 0 && clear(),
  };
}

/** Whether earlier pages have left something. */
export function hasJournals(base: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(prefixOf(base)));
  } catch {
    return false;
  }
}
