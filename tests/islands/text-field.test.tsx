// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { BulletCard } from '#islands/resume/BulletCard.tsx';
import { isolate } from '#islands/parts/isolate.tsx';
import { TextField } from '#islands/parts/TextField.tsx';
import { coach } from '../support/resume.ts';

afterEach(cleanup);

test('a field takes whole characters up to its limit, in any direction', () => {
  const change = vi.fn();
  render(<TextField label="Name" value="" maxLength={6} onChange={change} />);
  const field = screen.getByLabelText<HTMLInputElement>('Name');
  fireEvent.input(field, { target: { value: 'abc🇩🇪' } });
  expect(change).toHaveBeenLastCalledWith('abc');
  expect(field.value).toBe('abc');
  expect(field.dir).toBe('auto');
});

test.each([
  ['שלום is deleted.', 'שלום', '<bdi>שלום</bdi> is deleted.'],
  ['The check of A is deleted.', 'A', 'The check of <bdi>A</bdi> is deleted.'],
  ['Nothing of it.', 'B', 'Nothing of it.'],
  ['Empty.', '', 'Empty.'],
])('in %j the reader’s own words stand by themselves', (sentence, own, html) => {
  const { container } = render(<p>{isolate(sentence, own)}</p>);
  expect(container.querySelector('p')?.innerHTML).toBe(html);
});

test('a bullet that a PDF broke into lines is not offered to be split, a list is', () => {
  const nothing = () => undefined;
  const show = (text: string) =>
    render(
      <BulletCard
        bullet={{ id: 'b', text, evidenceIds: [], updatedAt: '2026-01-15T09:00:00.000Z' }}
        number={1}
        load={async () => ({ coach })}
        source={undefined}
        isConfidential={false}
        takesFocus={false}
        place={{ base: '/', worksheet: '', dataPage: '' }}
        canMove={{ up: false, down: false }}
        onWrite={nothing}
        onMove={nothing}
        onSplit={nothing}
        onRemove={nothing}
      />,
    );
  show(
    '• Led the migration of sixty services to a new platform with two\n  teams and eleven engineers over five quarters.',
  );
  expect(screen.queryByText(/^Split into/u)).toBeNull();
  cleanup();
  show('• Led a team of six\n• Hired two');
  expect(screen.getByText(/^Split into 2/u)).toBeTruthy();
});
