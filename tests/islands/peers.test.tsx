// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { createRecords } from '#browser/records/records.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import { PeersSection } from '#islands/readiness/results/PeersSection.tsx';
import { scoreWith } from '#islands/readiness/results/scored.ts';
import { aspiring, motivation, situations } from '../support/instruments.ts';
import { nextData } from '../support/plans.ts';
import { wrapped } from '../support/wrapped-links.ts';

afterEach(cleanup);

const at = '2026-01-15T09:00:00.000Z';
const attempt: Attempt = {
  id: 'a',
  origin: 'self',
  instrument: aspiring.id,
  version: aspiring.version,
  startedAt: at,
  updatedAt: at,
  answers: {},
  evidence: {},
};
const reply =
  'https://example.org/handbook/tools/readiness/#p=1.a1.knqw2icl.1.uu3u2uuuuu3uuuku4uu3uuuu2u1uu2uu.fsn.x7k2p9.f7';

/** The section over an attempt that has asked a colleague. */
async function open() {
  const records = await createRecords(null, { send: () => undefined, listen: () => undefined });
  await records.save('attempts', attempt, { creates: true });
  const data = { track: aspiring, motivation, situations: situations.items, situationsText: '' };
  const scored = scoreWith(data, nextData, attempt, []);
  render(<PeersSection scored={scored} records={records} tool={{ folder: '/tools/readiness/' } as never} />);
  return records;
}
async function paste(text: string) {
  fireEvent.input(screen.getByLabelText('Paste a reply link or code'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Import the reply' }));
}

test.each(Object.entries(wrapped))('a reply that came as %s is imported', async (_, wrap) => {
  const records = await open();
  await paste(wrap(reply));
  await screen.findByText('The reply is imported.');
  expect(records.store().peers).toHaveLength(1);
});

test.each([
  ['Thanks, will do!', /^There is no reply in the text/u],
  [reply.slice(0, -4), /looks cut off or changed/u],
  [
    'https://example.org/#r=1.a1.33234433343310213323332221223212.377317310.00010000001000.cdbddbac.fsk.46',
    /^That link is a question or a result, not a reply/u,
  ],
])('what is no reply says what it is: %s', async (text, said) => {
  const records = await open();
  await paste(text);
  await screen.findByText(said);
  expect(records.store().peers).toHaveLength(0);
});
