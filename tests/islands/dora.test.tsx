// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createRecords } from '#browser/records/records.ts';
import { scoreDelivery } from '#domain/dora/score-delivery.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import { CheckPage } from '#islands/dora/CheckPage.tsx';
import { Advice, ToFindOut } from '#islands/dora/result/Advice.tsx';
import { SideBySide } from '#islands/dora/result/SideBySide.tsx';
import { TeamSection } from '#islands/dora/result/TeamSection.tsx';
import { writeMarkdown } from '#islands/dora/markdown.ts';
import { now } from '#browser/records/new-record.ts';
import { parseRoute } from '#islands/dora/route.ts';
import { readToolData } from '#tooling/tool/read-content.ts';
import { answersOf } from '../support/delivery.ts';

afterEach(cleanup);

const questions = readToolData('dora/questions');
const written = readToolData('dora/advice');
const withLinks = ({ ask, findOut, guides }: typeof written.leadTime) => ({
  ask,
  findOut,
  guides: guides.map(({ id, why }) => ({ title: id, href: `/${id}/`, why })),
});
const advice = {
  leadTime: withLinks(written.leadTime),
  deployFrequency: withLinks(written.deployFrequency),
  recovery: withLinks(written.recovery),
  changeFail: withLinks(written.changeFail),
  rework: withLinks(written.rework),
};
const checkWith = (signs: string, more: Partial<Dora> = {}): Dora => ({
  id: 'a',
  version: 1,
  service: 'Checkout',
  answers: answersOf(signs),
  at: '2026-01-15T09:00:00.000Z',
  updatedAt: '2026-01-15T09:00:00.000Z',
  ...more,
});

/** Records in memory that hold one check, and a watch on what is saved from then on. */
const recordsWith = async (check: Dora) => {
  const records = await createRecords(null, { send: () => undefined, listen: () => undefined });
  await records.save('dora', check, { creates: true });
  return { records, save: vi.spyOn(records, 'save') };
};

describe('the questions', () => {
  test('are five groups of native radios that begin at “We do not know”, and save each choice', async () => {
    const check = checkWith('uuuuu');
    const { records, save } = await recordsWith(check);
    render(<CheckPage tool={{ questions }} records={records} check={check} takesFocus={false} />);
    expect(screen.getAllByRole('group')).toHaveLength(5);
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked);
    expect(chosen.map(({ value }) => value)).toEqual(Array(5).fill('null'));
    fireEvent.click(screen.getByLabelText('6 to 10 in 100', { selector: '[name=changeFail]' }));
    expect(save).toHaveBeenCalledWith('dora', expect.objectContaining({ answers: answersOf('uuu2u') }));
  });

  test('keep the name of the service where the field is emptied, and say so', async () => {
    const check = checkWith('uuuuu');
    const { records, save } = await recordsWith(check);
    render(<CheckPage tool={{ questions }} records={records} check={check} takesFocus={false} />);
    fireEvent.input(screen.getByLabelText('Name of the service'), { target: { value: ' ' } });
    expect(screen.getByText(/^Name the service first/u)).toBeTruthy();
    expect(save).not.toHaveBeenCalled();
  });
});

describe('the advice', () => {
  test('changes with the answers: another weakest metric, another question and other pages', () => {
    const shown = ['14500', '41500', '44100', '44555', '66605', '66650'].map((signs) => {
      const { container } = render(
        <Advice tool={{ questions, advice }} result={scoreDelivery(answersOf(signs))} />,
      );
      return container.querySelector('.ask')?.textContent;
    });
    expect(shown.slice(0, 3)).toEqual([advice.leadTime.ask, advice.deployFrequency.ask, advice.recovery.ask]);
    expect(shown.slice(4)).toEqual([advice.rework.ask, advice.changeFail.ask]);
  });

  test('tells how to find out what is not known, and only that', () => {
    const { container } = render(<ToFindOut tool={{ questions, advice }} unknown={['recovery', 'rework']} />);
    expect([...container.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      advice.recovery.findOut,
      advice.rework.findOut,
    ]);
  });
});

test('side by side, two or more steps apart are named first, in words', () => {
  const replies = [{ id: 'b', name: 'S.K.', answers: answersOf('64511'), day: '2026-01-15' }];
  render(<SideBySide questions={questions} check={checkWith('44521', { replies })} />);
  expect(screen.getByText('Talk first about: change lead time.')).toBeTruthy();
  expect(screen.getByText('2 steps apart: talk about this first')).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: 'S.K.' })).toBeTruthy();
});

test('a removed answer comes back alone and to its place: what was changed meanwhile stays', async () => {
  const replies = ['b', 'c'].map((id) => ({ id, name: id, answers: answersOf('64511'), day: '2026-01-15' }));
  const check = checkWith('44521', { replies });
  const { records } = await recordsWith(check);
  const offerUndo = vi.fn<(said: string, undo: () => Promise<boolean>) => void>();
  const place = { base: '/', worksheet: '', dataPage: '' };
  render(
    <TeamSection
      tool={{ questions, folder: '/', place }}
      records={records}
      check={check}
      offerUndo={offerUndo}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: /: b$/u }));
  await vi.waitFor(() => expect(offerUndo).toHaveBeenCalledOnce());
  const [removed] = records.store().dora;
  expect(removed?.replies?.map(({ id }) => id)).toEqual(['c']);
  const later = { service: 'Payments', answers: answersOf('11111') };
  // The later of two changes wins, and a fast machine makes both in one millisecond.
  const updatedAt = new Date(Date.parse(removed!.updatedAt) + 1).toISOString();
  await records.save('dora', { ...removed!, ...later, updatedAt });
  await vi.waitUntil(() => now() > updatedAt);
  await offerUndo.mock.calls[0]?.[1]();
  const [undone] = records.store().dora;
  expect(undone?.replies?.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(undone).toMatchObject({ service: 'Payments', answers: answersOf('11111') });
});

test('what a reader typed stays text in the report', () => {
  const replies = [{ id: 'b', name: '| <b>', answers: answersOf('44523'), day: '2026-01-15' }];
  const text = writeMarkdown(
    { questions, advice },
    checkWith('44523', { service: '# <img src=x onerror=alert(1)>', replies }),
  );
  expect(text).toContain('# Delivery check: \\# \\<img src=x onerror=alert(1)>');
  expect(text).toContain('\\| \\<b>');
  expect(text).toContain('Overall 7 of 10');
});

test.each(['', '#', '#main', '#check=', '#result=../x', '#check=<img>', '#d=1'])(
  '%j names no page',
  (hash) => {
    expect(parseRoute(hash)).toBeNull();
  },
);
