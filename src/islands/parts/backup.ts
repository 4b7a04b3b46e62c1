import { buildBackup, writeExport } from '#domain/records/export.ts';
import type { Records } from '#browser/records/records.ts';
import { now } from '#browser/records/new-record.ts';
import { download, fileName } from './download.ts';

/** Everything that is saved, as a file; confidential items and what is set aside too. */
export const downloadBackup = (records: Records): void =>
  download(
    fileName('em-playbook', 'json'),
    writeExport(buildBackup(records.store(), now(), location.origin, records.setAside())),
  );

/** What is set aside, as a file that can be imported. */
export const downloadSetAside = (records: Records): void =>
  download(fileName('em-playbook-set-aside', 'json'), JSON.stringify(records.setAside(), null, 1));
