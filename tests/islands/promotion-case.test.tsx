// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { createRecords, type Records } from '#browser/records/records.ts';
import { CasePage } from '#islands/portfolio/CasePage.tsx';
import { readToolData } from '#tooling/tool/read-content.ts';
import { createDisk, silent } from '../support/disk.ts';
import { FollowRecords } from '../support/follow-records.tsx';
import { example, hintWords } from '../support/portfolio.ts';

afterEach(cleanup);

const tool = {
  place: { base: '/', worksheet: '/w/', dataPage: '/d/' },
  title: 'Portfolio',
  areas: readToolData('portfolio/areas'),
  competencies: [],
  words: hintWords,
  pages: { caseGuide: '/g/', caseTemplate: '/t/' },
};

function Host({ records, onDelete }: { records: Records; onDelete: () => void }) {
  const [includes, setIncludes] = useState(false);
  return (
    <FollowRecords records={records}>
      {(store) => (
        <CasePage
          tool={tool}
          records={records}
          items={store.evidence}
          takesFocus={false}
          includesConfidential={includes}
          onIncludeConfidential={setIncludes}
          onDelete={onDelete}
        />
      )}
    </FollowRecords>
  );
}
async function open(onDelete: () => void = () => undefined) {
  const { disk } = createDisk();
  const records = await createRecords(disk, silent);
  const ready = example({
    id: 'a',
    title: 'The rota',
    result: 'Faster.',
    status: 'ready',
    confirmer: 'R. T.',
  });
  const secret = example({ id: 'b', title: 'The secret', status: 'ready', confidential: true });
  for (const item of [ready, secret]) await records.save('evidence', item, { creates: true });
  render(<Host records={records} onDelete={onDelete} />);
  return records;
}
const preview = () => document.querySelector('.case-preview')?.textContent ?? '';

test('begins with the ready examples, each claim beside its witness, and is saved with the first change', async () => {
  const records = await open();
  const row = within(screen.getByRole('row', { name: /The rota/u }));
  expect(row.getByText('R. T.')).toBeTruthy();
  expect(records.store().cases).toEqual([]);
  fireEvent.input(screen.getByLabelText('The job'), { target: { value: 'One of two teams.' } });
  await vi.waitFor(() => expect(preview()).toContain('One of two teams.'));
  expect(records.store().cases).toMatchObject([{ evidenceIds: ['a'], parts: { job: 'One of two teams.' } }]);
});

test('leaves confidential examples out until they are asked for and chosen', async () => {
  await open();
  expect(screen.queryByRole('checkbox', { name: /^The secret/u })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Include confidential examples in the case' }));
  fireEvent.click(await screen.findByRole('checkbox', { name: /^The secret/u }));
  await vi.waitFor(() => expect(preview()).toContain('The secret'));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Include confidential examples in the case' }));
  await vi.waitFor(() => expect(preview()).not.toContain('The secret'));
  expect(screen.getByText('One confidential example is chosen and left out.')).toBeTruthy();
});

test('names what it lacks, only to its writer', async () => {
  await open();
  expect(screen.getByText('Not answered: Why now?')).toBeTruthy();
  expect(preview()).not.toContain('Not answered');
});

test('is deleted with an undo on offer', async () => {
  const onDelete = vi.fn();
  const records = await open(onDelete);
  expect(screen.queryByRole('button', { name: 'Delete this case' })).toBeNull();
  fireEvent.input(screen.getByLabelText('The job'), { target: { value: 'One.' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Delete this case' }));
  await vi.waitFor(() => expect(onDelete).toHaveBeenCalledOnce());
  expect(records.store().cases).toEqual([]);
});
