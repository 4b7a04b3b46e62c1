// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { createRecords, type Records } from '#browser/records/records.ts';
import { buildBackup, writeExport } from '#domain/records/export.ts';
import { emptyStore } from '#domain/records/store.ts';
import type { Bullet } from '#domain/records/toolkit-records.ts';
import { DataTool } from '#islands/data/DataTool.tsx';
import { refused } from '#strings/records';
import { createDisk, full, silent } from '../support/disk.ts';
import { frozenStore } from '../support/records.ts';

let records: Records;
vi.mock('#browser/records/open-records.ts', () => ({ openRecords: async () => records }));
afterEach(cleanup);

const since: Bullet = {
  id: 'since',
  text: 'Saved since',
  evidenceIds: [],
  updatedAt: '2026-02-01T09:00:00.000Z',
};
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

/** The page over a disk with one of everything. */
async function open() {
  const disk = createDisk(frozenStore());
  records = await createRecords(disk.disk, silent);
  render(<DataTool base="/" tools={[]} />);
  return disk;
}
/** Chooses a file that holds one bullet, and waits for its summary. */
async function chooseFile() {
  const file = new File(
    [writeExport(buildBackup({ ...emptyStore, bullets: [since] }, since.updatedAt, ''))],
    'x',
  );
  fireEvent.change(await screen.findByLabelText(/^Choose a file/u), { target: { files: [file] } });
  await screen.findByText(/This file holds:/u);
}

test('what is deleted comes back whole', async () => {
  const { stored } = await open();
  await press('Delete everything');
  await press('Yes, delete everything');
  await screen.findByText('Your data is deleted.');
  expect(stored()).toEqual(emptyStore);
  await press('Undo');
  await vi.waitFor(() => expect(screen.queryByText('Your data is deleted.')).toBeNull());
  expect(stored()).toEqual(frozenStore());
});

test('a browser that refuses to delete is not said to have deleted, and loses nothing', async () => {
  const { stored, failWith } = await open();
  failWith(full);
  await press('Delete everything');
  await press('Yes, delete everything');
  await screen.findByText(refused);
  expect(screen.queryByText('Your data is deleted.')).toBeNull();
  expect([records.store(), stored()]).toEqual([frozenStore(), frozenStore()]);
});

test('an undo that the browser refuses stays on offer', async () => {
  const { stored, failWith } = await open();
  await press('Delete everything');
  await press('Yes, delete everything');
  await screen.findByText('Your data is deleted.');
  failWith(full);
  await press('Undo');
  await screen.findByText(refused);
  failWith(null);
  await press('Undo');
  await vi.waitFor(() => expect(stored()).toEqual(frozenStore()));
});

test('a file that the browser does not take changes nothing, and can be tried again', async () => {
  const { stored, failWith } = await open();
  await chooseFile();
  failWith(full);
  await press('Replace everything here');
  await screen.findByText(refused);
  expect(records.store()).toEqual(frozenStore());
  failWith(null);
  await press('Replace everything here');
  await screen.findByText('The file has replaced what was here.');
  expect(stored()).toEqual({ ...emptyStore, bullets: [since] });
});

test('before everything goes, what goes is named, and it can stay', async () => {
  await open();
  await press('Delete everything');
  expect(screen.getByText(/^Delete .* example.*, and all else in the table/u)).toBeTruthy();
  await press('Keep everything');
  expect(records.store()).toEqual(frozenStore());
});

test('an import says what it will do to each record, and what it did', async () => {
  await open();
  await chooseFile();
  expect(screen.getByText('Merge:').parentElement?.textContent).toMatch(
    /^Merge: 1 résumé bullet will be added; .* here stay as they are\.$/u,
  );
  expect(screen.getByText('Replace:').parentElement?.textContent).toMatch(
    /^Replace: 1 résumé bullet will be added; .* here will go\.$/u,
  );
  await press('Merge with what is here');
  await screen.findByText('1 résumé bullet added.');
  await chooseFile();
  await press('Merge with what is here');
  await screen.findByText('Nothing was added; 1 résumé bullet was there already.');
});

test('an undo keeps what was saved since', async () => {
  await open();
  await press('Delete everything');
  await press('Yes, delete everything');
  await screen.findByText('Your data is deleted.');
  await records.save('bullets', since, { creates: true });
  await press('Undo');
  const { bullets, ...others } = frozenStore();
  await vi.waitFor(() => expect(records.store()).toEqual({ ...others, bullets: [since, ...bullets] }));
});

test('an import that replaced is taken back with what was saved since', async () => {
  await open();
  await chooseFile();
  await press('Replace everything here');
  await screen.findByText('The file has replaced what was here.');
  const late = { ...since, id: 'late' };
  await records.save('bullets', late, { creates: true });
  await press('Undo');
  const { bullets } = frozenStore();
  await vi.waitFor(() => expect(records.store().bullets).toEqual([since, late, ...bullets]));
});

test('an import that merged can be taken back until something else is saved', async () => {
  await open();
  await chooseFile();
  await press('Merge with what is here');
  await screen.findByText('The file is merged.');
  await press('Undo');
  await vi.waitFor(() => expect(records.store()).toEqual(frozenStore()));

  await chooseFile();
  await press('Merge with what is here');
  await screen.findByText('The file is merged.');
  await records.save('bullets', { ...since, id: 'late' }, { creates: true });
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
});
