// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { createRecords } from '#browser/records/records.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import { writeOffers } from '#islands/salary/markdown.ts';
import { OfferForm } from '#islands/salary/OfferForm.tsx';
import { OfferVerdict } from '#islands/salary/OfferVerdict.tsx';
import { RangeExplorer } from '#islands/salary/RangeExplorer.tsx';
import { nameOf, newName } from '#islands/salary/say-offer.ts';
import { useOffers } from '#islands/salary/use-offers.ts';
import { salaryRanges } from '../support/salary.ts';

afterEach(cleanup);

const blank: Offer = {
  id: 'o-1',
  name: '',
  level: 'first',
  tier: 'mid',
  base: 0,
  bonus: 0,
  stock: 0,
  signOn: 0,
  years: 1,
  updatedAt: '2026-01-15T09:00:00.000Z',
};
const vector = { ...blank, base: 170_000, bonus: 20_000, stock: 40_000, signOn: 30_000, years: 2 };
const nothing = () => undefined;

/** The form with its verdict, as the page connects them. */
function OfferCheck() {
  const [offer, setOffer] = useState(blank);
  return (
    <>
      <OfferForm offer={offer} data={salaryRanges} onChange={setOffer} />
      <OfferVerdict
        offer={offer}
        data={salaryRanges}
        isSaved={false}
        isKept={false}
        onKeep={nothing}
        onAdd={nothing}
        onRemove={nothing}
      />
    </>
  );
}
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('an offer as people type it is added up and placed in words', () => {
  render(<OfferCheck />);
  expect(screen.getByRole('status').textContent).toMatch(/^Type what the offer says/u);
  type('Base salary', '$170k');
  type('Bonus', '20,000');
  type('Stock', '40 000');
  type('Sign-on payment', '30K');
  type('Years it is spread over', '2');
  expect(screen.getByRole('status').textContent).toBe(
    '$245,000 a yearAbove by $25K. The range (first-time manager, mid-tier company) is $170K to $220K.',
  );
  fireEvent.click(screen.getByLabelText(/^Senior manager/u));
  expect(screen.getByRole('status').textContent).toContain('Below by $55K');
});

test('a total has no more digits than the offer carries', () => {
  render(<OfferCheck />);
  type('Base salary', '170k');
  type('Sign-on payment', '30k');
  type('Years it is spread over', '7');
  expect(screen.getByRole('status').textContent).toMatch(/^\$174,300 a year/u);
});

test('an amount that is emptied counts as nothing; the years have to be there', () => {
  render(<OfferCheck />);
  type('Base salary', '170k');
  type('Bonus', '20k');
  type('Bonus', '');
  expect(screen.getByRole('status').textContent).toMatch(/^\$170,000 a year/u);
  expect(screen.queryByText('Enter a number.')).toBeNull();
  fireEvent.blur(screen.getByLabelText('Bonus'));
  expect(screen.getByLabelText<HTMLInputElement>('Bonus').value).toBe('0');
  type('Years it is spread over', '');
  expect(screen.getByText('Enter a number.')).toBeTruthy();
});

test('another currency is read as dollars, and said so until dollars are typed', () => {
  render(<OfferCheck />);
  type('Base salary', '£120k');
  fireEvent.blur(screen.getByLabelText('Base salary'));
  expect(screen.getByText(/£ is not converted/u)).toBeTruthy();
  type('Base salary', '150k');
  expect(screen.queryByText(/£ is not converted/u)).toBeNull();
});

test('a figure meant in thousands is asked about, and what is no number stays with its reason', () => {
  render(<OfferCheck />);
  type('Base salary', '170');
  expect(screen.getByText('That is $170 a year. For thousands, write 170k.')).toBeTruthy();
  type('Bonus', 'ten percent');
  expect(screen.getByText('Write it as a number, like 170k or $170,000.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Bonus').value).toBe('ten percent');
});

test('a field says what it understood, and asks where two readings are possible', () => {
  render(<OfferCheck />);
  const base = screen.getByLabelText<HTMLInputElement>('Base salary');
  type('Base salary', '64.000 kr');
  expect(screen.getByText(/^Read as 64,000\./u)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('$64,000 a year');
  type('Base salary', '£95,000–£110,000');
  expect(screen.getByText('That is a range. Which figure shall count?')).toBeTruthy();
  fireEvent.blur(base);
  expect(base.value).toBe('£95,000–£110,000');
  fireEvent.click(screen.getByRole('button', { name: '110,000' }));
  expect(base.value).toBe('110,000');
  expect(screen.getAllByRole('status').at(-1)?.textContent).toContain('$110,000 a year');
  type('Base salary', '1.250k');
  fireEvent.click(screen.getByRole('button', { name: '1,250,000' }));
  expect(base.value).toBe('1,250,000');
});

test('ranges are bars and a table, narrowed by level and tier', () => {
  render(<RangeExplorer data={salaryRanges} reviewDay="30 June 2027" offers={[vector]} />);
  expect(document.querySelectorAll('.range-bar')).toHaveLength(6);
  expect(document.querySelectorAll('.mark')).toHaveLength(1);
  fireEvent.change(screen.getByLabelText('Level'), { target: { value: 'senior' } });
  fireEvent.change(screen.getByLabelText('Kind of company'), { target: { value: 'top' } });
  const cells = [...document.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  expect(cells).toEqual(['Senior manager or directorTop-tier company$500K$700K+ (no upper figure given)']);
  expect(document.body.textContent).toContain(
    'Total compensation, one unsourced public web guide, 2026; not an offer predictor',
  );
});

test('offers keep their names when one of them is saved, and after a reload', async () => {
  const records = await createRecords(null, { send: () => undefined, listen: () => undefined });
  const { result, rerender } = renderHook(() => useOffers({ records, store: records.store() }));
  const names = () =>
    Object.fromEntries(result.current.offers.map((each) => [each.id, nameOf(each, result.current.offers)]));
  await act(() => result.current.add());
  await act(() => result.current.add());
  const before = names();
  expect(Object.values(before)).toEqual(['Offer 1', 'Offer 2', 'Offer 3']);
  await act(async () => void (await result.current.keep(result.current.chosen)));
  rerender();
  expect(result.current.offers[0]).toBe(result.current.chosen);
  expect(names()).toEqual(before);
});

test('the page opens with the offer that was changed last', async () => {
  const records = await createRecords(null, { send: () => undefined, listen: () => undefined });
  for (const [id, day] of [
    ['a', 15],
    ['b', 17],
    ['c', 16],
  ] as const) {
    const offer = { ...blank, id, updatedAt: `2026-01-${day}T09:00:00.000Z` };
    await records.save('offers', offer, { creates: true });
  }
  const { result } = renderHook(() => useOffers({ records, store: records.store() }));
  expect(result.current.chosen.id).toBe('b');
});

test.each([
  ['by their ids, in whatever order they come', ['', ''], ['Offer 1', 'Offer 2'], 'Offer 3'],
  [
    'around the names that are taken',
    ['Offer 2', '', ' ', ''],
    ['Offer 2', 'Offer 1', 'Offer 3', 'Offer 4'],
    'Offer 5',
  ],
  ['beside names of another kind', ['Company A', ''], ['Company A', 'Offer 1'], 'Offer 2'],
])('offers saved without a name are numbered %s', (_, given, shown, next) => {
  const offers = given.map((name, at) => ({ ...blank, id: `o-${at}`, name }));
  for (const list of [offers, offers.toReversed()]) {
    expect(offers.map((offer) => nameOf(offer, list))).toEqual(shown);
    expect(newName(list)).toBe(next);
  }
});

test('Markdown holds the offers as a table of text', () => {
  const written = writeOffers(
    [
      { ...vector, name: 'A | <b>' },
      { ...blank, id: 'o-2' },
    ],
    salaryRanges,
  );
  expect(written).toContain(
    '| A \\| \\<b> | $245,000 | $170,000, $20,000, $40,000, $30,000 over 2 years | First-time manager, Mid-tier company: above by $25K ($170K to $220K) |',
  );
  expect(written).toContain('Mid-tier company: nothing typed yet |');
});
