import { recordTable, recordTypes, type RecordTool } from './record-table.ts';
import { byteLength, weighList } from './size.ts';
import { emptyStore } from './store.ts';
import type { IsoTime } from './timed.ts';
import type { RecordType, Store } from './types.ts';

/** A tool that keeps records, or `site`: what the reader set or searched outside the tools. */
export type ToolId = RecordTool | 'site';

/** The order of the data page: these first, then tools as their lists are registered, the site last. */
const shownFirst: readonly RecordTool[] = [
  'readiness',
  'portfolio',
  'plan',
  'resume',
  'stories',
  'role-fit',
  'salary',
];
export const toolIds: readonly ToolId[] = [
  ...new Set<ToolId>([...shownFirst, ...Object.values(recordTable).map(({ tool }) => tool), 'site']),
];

/** What of the store belongs to each tool. */
export const listsOfTool = Object.fromEntries(
  toolIds.map((tool) => [tool, recordTypes.filter((type) => recordTable[type].tool === tool)]),
) as unknown as Readonly<Record<ToolId, readonly RecordType[]>>;

/** What is saved for one tool. */
export interface SavedByTool {
  readonly tool: ToolId;
  /** How many records of each list hold something; lists without any are left out. */
  readonly counts: readonly { readonly list: RecordType | 'searches' | 'prefs'; readonly count: number }[];
  /** Bytes of UTF-8 as they would stand in a file. */
  readonly bytes: number;
  /** When something of it changed last; null where that is not known. */
  readonly changed: IsoTime | null;
}

/** What is saved, tool by tool; tools without anything are left out. */
export function savedByTool(store: Store): SavedByTool[] {
  const prefs = Object.values(store.prefs);
  return toolIds.flatMap((tool): SavedByTool[] => {
    const lists = listsOfTool[tool].map((list) => ({ list, records: store[list] }));
    const counts: SavedByTool['counts'] =
      tool === 'site'
        ? [
            { list: 'searches', count: store.searches.length },
            { list: 'prefs', count: prefs.length },
          ]
        : lists.map(({ list, records }) => ({ list, count: records.length }));
    const held = counts.filter(({ count }) => count > 0);
    if (held.length === 0) return [];
    const times =
      tool === 'site'
        ? [...store.searches, ...prefs].map(({ at }) => at)
        : lists.flatMap(({ records }) => records.map(({ updatedAt }) => updatedAt));
    const bytes =
      tool === 'site'
        ? byteLength(JSON.stringify([store.searches, store.prefs]))
        : lists.reduce((sum, { records }) => sum + weighList(records), 0);
    const changed = times.reduce((last, time) => (time > last ? time : last), '');
    return [{ tool, counts: held, bytes, changed: changed || null }];
  });
}

/** The store without what belongs to a tool. */
export const withoutTool = (store: Store, tool: ToolId): Store =>
  tool === 'site'
    ? { ...store, searches: [], prefs: {} }
    : { ...store, ...Object.fromEntries(listsOfTool[tool].map((list) => [list, emptyStore[list]])) };
