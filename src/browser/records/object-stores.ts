import { recordTypes } from '#domain/records/record-table.ts';
import { drawers } from './drawers.ts';

/** Stores of what is put aside: records that cannot be read, and records as they were before a migration. */
export const asideStores = ['set-aside', 'backups'] as const;
/** All records in their drawers, the lists of what lies in none, single values, and what is put aside. */
export const allStores = [drawers, ...recordTypes, 'singles', ...asideStores] as const;
