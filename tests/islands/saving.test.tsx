// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { createRecords } from '#browser/records/records.ts';
import { SaveNotice, useSaving } from '#islands/parts/SaveNotice.tsx';
import { useUndo } from '#islands/parts/use-undo.tsx';
import { Reflection } from '#islands/role-fit/Reflection.tsx';
import { save as text } from '#strings/tools';
import { createDisk, silent } from '../support/disk.ts';
import { FollowRecords } from '../support/follow-records.tsx';

afterEach(cleanup);

function View({ isKept = true, isTaken }: { isKept?: boolean; isTaken: boolean }) {
  const saving = useSaving({ trouble: () => (isKept ? null : 'blocked'), refusal: () => null });
  return (
    <>
      <button onClick={() => void saving.keep(Promise.resolve(isTaken))}>Write</button>
      <button onClick={() => void saving.watch(Promise.resolve(isTaken))}>Make</button>
      <SaveNotice saving={saving} />
    </>
  );
}
const said = () => screen.getByRole('status').textContent;
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await new Promise((resolve) => setTimeout(resolve));
};

test('says that what was entered is saved, or kept until the page is closed, or not saved', async () => {
  const { rerender } = render(<View isTaken />);
  expect(said()).toBe('');
  await press('Write');
  expect(said()).toBe(text.saved);
  rerender(<View isTaken isKept={false} />);
  expect(said()).toBe(text.inMemory);
  rerender(<View isTaken={false} />);
  await press('Write');
  expect(said()).toBe(text.refused);
});

test('does not call saved what it still waits for', async () => {
  const taking = Promise.withResolvers<boolean>();
  const saves = [Promise.resolve(true), taking.promise];
  function Slow() {
    const saving = useSaving({ trouble: () => null, refusal: () => null });
    return (
      <>
        <button onClick={() => void saving.keep(saves.shift()!)}>Write</button>
        <SaveNotice saving={saving} />
      </>
    );
  }
  render(<Slow />);
  await press('Write');
  expect(said()).toBe(text.saved);
  await press('Write');
  await vi.waitFor(() => expect(said()).toBe(''), 3000);
  taking.resolve(true);
  await vi.waitFor(() => expect(said()).toBe(text.saved));
});

test('says of anything else only that it is not saved, until it is', async () => {
  const { rerender } = render(<View isTaken />);
  await press('Make');
  expect(said()).toBe('');
  rerender(<View isTaken={false} />);
  await press('Make');
  expect(said()).toBe(text.refused);
  rerender(<View isTaken />);
  await press('Make');
  expect(said()).toBe('');
});

test('an undo that is not saved stays on offer and says so', async () => {
  const answers = [false, true];
  function List() {
    const { notice, offerUndo } = useUndo();
    return (
      <>
        <button onClick={() => offerUndo('It is deleted.', async () => answers.shift() ?? true)}>
          Delete
        </button>
        {notice}
      </>
    );
  }
  render(<List />);
  await press('Delete');
  expect(said()).toBe('It is deleted. Undo');
  await press('Undo');
  expect(said()).toBe(`${text.refused} Undo`);
  await press('Undo');
  expect(said()).toBe('');
});

test('an answer that no record takes any more is not called saved', async () => {
  const { disk } = createDisk();
  const records = await createRecords(disk, silent);
  vi.spyOn(records, 'save').mockResolvedValue(false);
  const pair = { id: 'pride.1', dimension: 'pride', manager: 'A team', staff: 'A design' };
  const props = { pairs: [pair], reading: {}, facts: [], motivation: { pull: [], caution: [] }, place: {} };
  render(
    <FollowRecords records={records}>
      {(store) => (
        <Reflection {...({ ...props, records, store } as unknown as Parameters<typeof Reflection>[0])} />
      )}
    </FollowRecords>,
  );
  fireEvent.click(screen.getAllByRole('radio')[0]!);
  expect(await screen.findByText(text.refused)).toBeDefined();
});
