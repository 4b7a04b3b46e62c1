// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useLoaded } from '#islands/parts/use-loaded.ts';

afterEach(cleanup);

const drawn = vi.fn();
function Shows({ load }: { load: (() => Promise<string>) | null }) {
  const { value, failed } = useLoaded(load, [load]);
  drawn();
  return <p>{failed ? 'failed' : (value ?? 'nothing yet')}</p>;
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test.each([
  ['nothing to load', null, 'nothing yet', 1],
  ['something that comes', () => Promise.resolve('here'), 'here', 2],
  ['something that does not', () => Promise.reject(new Error('offline')), 'failed', 2],
])('with %s it is drawn as often as it says something new', async (_, load, said, times) => {
  drawn.mockClear();
  render(<Shows load={load} />);
  await settle();
  expect(screen.getByText(said)).toBeTruthy();
  expect(drawn).toHaveBeenCalledTimes(times);
});

test('what another load has fetched is not shown for the next', async () => {
  const { rerender } = render(<Shows load={() => Promise.resolve('first')} />);
  await waitFor(() => screen.getByText('first'));
  rerender(<Shows load={null} />);
  await waitFor(() => screen.getByText('nothing yet'));
});
