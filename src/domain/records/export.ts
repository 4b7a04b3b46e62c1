import { maxStoreBytes } from './limits.ts';
import { currentSchema, recordTypes } from './store.ts';
import type { IsoTime } from './timed.ts';
import type { Bullet, EvidenceItem, Story } from './toolkit-records.ts';
import type { ExportFile, Store } from './types.ts';

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** The full backup: everything in the store, confidential items too (section H1). */
export function buildBackup(store: Store, exportedAt: IsoTime, site: string): ExportFile {
  const { schema, ...data } = store;
  return { kind: 'em-playbook-export', schema, exportedAt, site, data };
}

/**
 * Whether a story or a bullet was made from an example that is marked as confidential; they carry no mark of their
 * own. An example that is gone may have been, and counts as such.
 */
export const isFromConfidential = (
  { evidenceIds }: { readonly evidenceIds: readonly string[] },
  evidence: readonly Pick<EvidenceItem, 'id' | 'confidential'>[],
): boolean => evidenceIds.some((id) => evidence.find((item) => item.id === id)?.confidential ?? true);

/** The store without what is confidential: examples marked so, and what was made from them. */
function withoutConfidential(store: Store): Store {
  const isOpen = (made: Story | Bullet) => !isFromConfidential(made, store.evidence);
  return {
    ...store,
    evidence: store.evidence.filter(({ confidential }) => !confidential),
    stories: store.stories.filter(isOpen),
    bullets: store.bullets.filter(isOpen),
  };
}

/** Whether an export of the whole store would hold something confidential. */
export const hasConfidential = (store: Store): boolean => {
  const open = withoutConfidential(store);
  return (['evidence', 'stories', 'bullets'] as const).some((type) => open[type].length < store[type].length);
};

/** The export of some lists, as a single tool offers it; what is confidential stays out unless ticked (sections F1 and H1). */
export function buildPartialExport(
  store: Store,
  lists: readonly (typeof recordTypes)[number][],
  includesConfidential: boolean,
  exportedAt: IsoTime,
  site: string,
): ExportFile {
  const open = includesConfidential ? store : withoutConfidential(store);
  const chosen = recordTypes.filter((type) => lists.includes(type)).map((type) => [type, open[type]]);
  return {
    kind: 'em-playbook-export',
    schema: currentSchema,
    exportedAt,
    site,
    data: Object.fromEntries(chosen) as ExportFile['data'],
  };
}

/** The text of a downloaded file. */
export const writeExport = (file: ExportFile): string => `${JSON.stringify(file, null, 1)}\n`;

/** The size of the store's full backup in bytes of UTF-8. */
export const sizeOfBackup = (store: Store): number =>
  byteLength(writeExport(buildBackup(store, '2000-01-01T00:00:00.000Z', '')));

/** Whether the store is so large that it takes no new text, while its backup can still be imported (section D). */
export const isFull = (store: Store): boolean => sizeOfBackup(store) > maxStoreBytes;
