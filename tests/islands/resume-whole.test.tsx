// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { createRecords, type Records } from '#browser/records/records.ts';
import { writeWhole } from '#domain/resume/whole/markdown.ts';
import { WholeView } from '#islands/resume/WholeView.tsx';
import { wholeWords as words } from '#islands/resume/whole-markdown.ts';
import { createDisk, silent } from '../support/disk.ts';
import { resumeWords } from '../support/resume.ts';
import { readAdvert, readWhole, wholeResumes, wholeWords } from '../support/whole-resumes.ts';

vi.stubGlobal('fetch', async () => Response.json(wholeWords));
afterEach(cleanup);

const place = { base: '/', worksheet: '/w/', dataPage: '/d/' };
const textOf = (name: string) => wholeResumes.find((each) => each.name === name)!.text;

function Host({ records }: { records: Records }) {
  const [pasted, onPaste] = useState({ resume: '', advert: '' });
  const props = { place, words: resumeWords, wholeUrl: '/w.json', guide: '/g/' };
  return <WholeView {...props} records={records} store={records.store()} pasted={pasted} onPaste={onPaste} />;
}
async function open() {
  const { disk } = createDisk();
  const records = await createRecords(disk, silent);
  render(<Host records={records} />);
  return records;
}
const paste = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const read = () => fireEvent.click(screen.getByRole('button', { name: 'Read it' }));

test('says three things to change first, each with its line, and takes the reader there', async () => {
  await open();
  paste(/^The text/u, textOf('weak-duties'));
  read();
  const heading = await screen.findByRole('heading', { name: 'What we would change first' });
  await vi.waitFor(() => expect(document.activeElement).toBe(heading));
  const items = [...document.querySelectorAll('.first-changes > li')].map(({ textContent }) => textContent);
  expect(items).toHaveLength(3);
  expect(items[0]).toContain('Responsible for a team of software engineers');
  expect(screen.getAllByText('Nothing yet').length).toBeGreaterThan(3);
});

test('sets an advert beside it, only where there is one', async () => {
  await open();
  paste(/^The text/u, textOf('good-tech-lead-go'));
  read();
  await screen.findByRole('heading', { name: 'What we would change first' });
  expect(screen.queryByRole('heading', { name: 'Beside the advert' })).toBeNull();
  paste(/^An advert/u, '- Plan night routes with depot managers\n- Polish the brass of our steam engines');
  expect(screen.queryByRole('heading', { name: 'Beside the advert' })).toBeNull();
  read();
  await screen.findByRole('heading', { name: 'Beside the advert' });
  const row = within(screen.getByRole('row', { name: /^Polish the brass/u }));
  expect(row.getByText('No line yet')).toBeTruthy();
});

test('asks for a text where there is none, and says why a file cannot be read', async () => {
  await open();
  read();
  expect(screen.getByRole('status').textContent).toBe('Paste a résumé or open a file first.');
  const file = new File(['%PDF'], 'cv.pdf');
  fireEvent.change(screen.getByLabelText(/^Or open a file/u), { target: { files: [file] } });
  expect(await screen.findByText(/^This kind of file cannot be read/u)).toBeTruthy();
});

test('puts its lines among the bullets of the coach, once, and takes them out again', async () => {
  const records = await open();
  paste(/^The text/u, textOf('middling-work-without-results'));
  read();
  const button = await screen.findByRole('button', { name: /^Put these 13 lines/u });
  fireEvent.click(button);
  await screen.findByText('13 lines are in the bullet coach.');
  expect(records.store().bullets.map(({ text }) => text)).toContain('Led the redesign of the stock service.');
  fireEvent.click(button);
  await vi.waitFor(() => expect(records.store().bullets).toHaveLength(13));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await vi.waitFor(() => expect(records.store().bullets).toHaveLength(0));
});

test('goes to Markdown, and what was pasted stays text', () => {
  const report = readWhole(
    `Ada\n<b>Tech lead</b> | Java | Go\n\nExperience\nLead, 2020 – today\n- # Led *four* | engineers`,
  );
  const text = writeWhole(report, readAdvert(report, '- Lead <i>four</i> engineers in Go | Java'), words);
  expect(text).toContain('# My résumé, read once');
  expect(text).toContain('\\<b>Tech lead\\</b>');
  expect(text).not.toMatch(/(?<!\\)<[bi]>/u);
});
