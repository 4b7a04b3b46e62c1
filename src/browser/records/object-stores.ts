import { recordTypes } from '#domain/records/record-table.ts';
import { currentSchema } from '#domain/records/store.ts';
import { drawers } from './drawers.ts';
import { isWrapped } from './wrapped.ts';

/** Stores of what is put aside: records that cannot be read, and records as they were before a migration. */
export const asideStores = ['set-aside', 'backups'] as const;
/** All records in their drawers, the lists of what lies in none, single values, and what is put aside. */
export const allStores = [drawers, ...recordTypes, 'singles', ...asideStores] as const;

/** A record in the database that a later version of the site wrote. */
export const isLater = (value: unknown): boolean => isWrapped(value) && value.schema > currentSchema;
