// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { createRecords } from '#browser/records/records.ts';
import type { Bullet } from '#domain/records/toolkit-records.ts';
import { BulletCard } from '#islands/resume/BulletCard.tsx';
import { BulletList } from '#islands/resume/BulletList.tsx';
import { inOrder, nextPosition } from '#islands/resume/bullets.ts';
import { writeBullets } from '#islands/resume/markdown.ts';
import { SetView } from '#islands/resume/SetView.tsx';
import { coach, resumeWords } from '../support/resume.ts';

afterEach(cleanup);

const bullet = (text: string, more: Partial<Bullet> = {}): Bullet => ({
  id: 'b-1',
  text,
  evidenceIds: [],
  updatedAt: '2026-01-15T09:00:00.000Z',
  ...more,
});

const showCard = (text: string, onSplit = vi.fn()) => {
  render(
    <BulletCard
      bullet={bullet(text)}
      number={1}
      load={async () => ({ coach })}
      source={undefined}
      isConfidential={false}
      takesFocus={false}
      place={{ base: '/', worksheet: '', dataPage: '' }}
      canMove={{ up: false, down: false }}
      onWrite={() => undefined}
      onMove={() => undefined}
      onSplit={onSplit}
      onRemove={() => undefined}
    />,
  );
  return onSplit;
};

test('a bullet shows the words of each point, a question for each missing one, and warnings with advice', async () => {
  showCard('Managed releases for two teams, and cut failures by 30%.');
  expect(await screen.findByText('Strong')).toBeTruthy();
  expect(screen.getByText('“two teams”')).toBeTruthy();
  expect(screen.getByText('Over what time, or by when?')).toBeTruthy();
  expect(screen.getByText(/Open with what you did/u).textContent).toContain('“Managed”');
});

test('lines pasted at once are split on request only', () => {
  const onSplit = showCard('Led a team.\n\n  Hired two engineers. ');
  fireEvent.click(screen.getByRole('button', { name: 'Split into 2 bullets' }));
  expect(onSplit).toHaveBeenCalledWith(['Led a team.', 'Hired two engineers.']);
});

test('the set says what is missing everywhere, what repeats, and where leading begins', () => {
  const texts = ['Built APIs.', 'Led two teams.', 'Led three teams.'];
  render(<SetView reports={texts.map(coach)} />);
  expect(screen.getByText(/somebody grew, took on more/u)).toBeTruthy();
  expect(screen.getByText('More than one bullet begins with “Led”.')).toBeTruthy();
  expect(screen.getByText(/leading people begins at bullet 2/u)).toBeTruthy();
});

test('bullets stand in their order, those without a place last', () => {
  const ordered = inOrder([
    bullet('c', { id: 'c' }),
    bullet('b', { id: 'b', position: 1 }),
    bullet('a', { id: 'a', position: 0 }),
  ]);
  expect(ordered.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a new bullet stands last from its first letter, also after one was deleted', async () => {
  const records = await createRecords(null, { send: () => undefined, listen: () => undefined });
  for (const position of [0, 1, 2])
    await records.save('bullets', bullet(`No. ${position}`, { id: `z${position}`, position }), {
      creates: true,
    });
  const place = { base: '/', worksheet: '', dataPage: '' };
  const list = () => (
    <BulletList records={records} store={records.store()} place={place} words={resumeWords} from="" />
  );
  const { rerender } = render(list());
  fireEvent.click(screen.getByRole('button', { name: 'Delete bullet 1' }));
  await vi.waitUntil(() => records.store().bullets.length === 2);
  rerender(list());
  fireEvent.click(screen.getByRole('button', { name: 'Add a bullet' }));
  fireEvent.input(screen.getByLabelText('Bullet 3'), { target: { value: 'N' } });
  await vi.waitUntil(() => records.store().bullets.length === 3);
  expect(inOrder(records.store().bullets).map(({ text }) => text)).toEqual(['No. 1', 'No. 2', 'N']);
  expect(nextPosition(records.store().bullets)).toBe(4);
});

test('what a reader typed stays text in Markdown', () => {
  expect(writeBullets(['<img src=x>\n# two'])).toBe('# Résumé bullets\n\n- \\<img src=x> # two\n');
});
