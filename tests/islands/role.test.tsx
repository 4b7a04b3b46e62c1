// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { createRecords } from '#browser/records/records.ts';
import { writeRole } from '#domain/role/markdown.ts';
import { createRoleReader } from '#domain/role/read-adverts.ts';
import { RolePage } from '#islands/plan/RolePage.tsx';
import { role as text } from '#strings/role';
import { readToolData } from '#tooling/tool/read-content.ts';
import { createDisk, silent } from '../support/disk.ts';
import { FollowRecords } from '../support/follow-records.tsx';
import { example } from '../support/portfolio.ts';
import { resumeWords } from '../support/resume.ts';

const { questions } = readToolData('plan/role');
vi.stubGlobal('fetch', async () => Response.json({ questions, words: resumeWords }));
afterEach(cleanup);

const tool = {
  place: { base: '/', worksheet: '/w/', dataPage: '/d/' },
  readinessPage: '/r/',
  roleUrl: '/role.json',
  roleGuide: '/g/',
};

test('what two adverts share becomes a checklist that examples tick, and so may the reader', async () => {
  const { disk } = createDisk();
  const records = await createRecords(disk, silent);
  await records.save('evidence', example({ area: 'hiringOnboarding', status: 'ready' }), { creates: true });
  render(
    <FollowRecords records={records}>
      {(store) => (
        <RolePage tool={tool} records={records} store={store} takesFocus={false} onRemove={() => undefined} />
      )}
    </FollowRecords>,
  );
  await screen.findByText(/^Paste an advert, and its answers/u);
  const paste = (number: number, advert: string) =>
    fireEvent.input(screen.getByLabelText(`Advert ${number}`), { target: { value: advert } });
  paste(1, 'You hire engineers and mentor them. <b>No coding.</b>');
  await screen.findByText(/Hire and bring people in, in the only advert/u);
  paste(2, 'Hiring two engineers. Mentoring is yours.');
  await screen.findByText(/Hire and bring people in, in 2 of 2 adverts/u);
  expect(screen.getByText(/You have an example or your own tick for 1 of 2 things/u)).toBeTruthy();
  expect(within(screen.getByRole('row', { name: /^Hire and bring/u })).getByRole('link').textContent).toBe(
    'Incidents led alone',
  );
  expect(
    within(screen.getByRole('row', { name: /^Help people grow/u })).getByText('nothing yet'),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: /Help people grow$/u }));
  await screen.findByText(/for 2 of 2 things/u);
  expect(records.store().targets[0]).toMatchObject({ own: ['people'], name: 'My first team' });
  expect(screen.getAllByText(/^No advert says anything/u).length).toBeGreaterThan(2);
  expect(document.querySelector('b')).toBeNull();
});

test('goes to Markdown in the adverts’ words, without confidential titles', () => {
  const target = {
    id: 't',
    name: '# A | role',
    adverts: ['You hire *many*.'],
    own: [],
    updatedAt: '2026-01-01T09:00:00.000Z',
  };
  const read = createRoleReader(questions, resumeWords)(target.adverts);
  const written = writeRole(target, read, [], text);
  expect(written).toContain('# \\# A \\| role');
  expect(written).toContain('| Hire and bring people in | nothing yet |');
  expect(written).toContain('Advert 1: “You hire \\*many\\*.”');
});
