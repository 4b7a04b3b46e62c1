import { createUrls } from '#domain/navigation/urls.ts';
import { isMarked, isUnmarked, setMark, type PageSeen } from '#domain/reading/marks.ts';
import { savePage as text } from '#strings/reading';
import { now } from './records/new-record.ts';
import { openRecords } from './records/open-records.ts';
import type { Records } from './records/records.ts';
import { actOnce, lineBeside, makeAct, makeUndo } from './say-beside.ts';

const base = () => document.documentElement.dataset['base'] ?? '/';

/** This page as it stands: its address says its key, the button the day of its last review. */
const pageOf = (button: HTMLElement): PageSeen => {
  const seen = button.dataset['savePage'];
  const [, id = ''] = /^([^/]+\/[^/]+)/u.exec(location.pathname.slice(base().length)) ?? [];
  return {
    id,
    title: document.querySelector('h1')?.innerText.trim().slice(0, 300) ?? id,
    ...(seen && { seen }),
  };
};

const linkToList = (): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = createUrls(base()).tool('reading');
  link.textContent = text.see;
  return link;
};

/** Saves the page to read later, or offers to take it off where it is saved, and says so beside the button. */
export const savePage = (button: HTMLElement): Promise<void> => actOnce(button, () => keepPage(button));

async function keepPage(button: HTMLElement): Promise<void> {
  const said = lineBeside(button);
  const records = await openRecords(base());
  const page = pageOf(button);
  const find = () => records.store().reading.find(({ id }) => id === page.id);
  const takeOff = async () => {
    said.replaceChildren((await unsave(records, page)) ? text.removed : text.blocked);
  };
  if (isMarked(find(), 'saved'))
    return said.replaceChildren(`${text.already} `, linkToList(), ' ', makeAct(text.remove, button, takeOff));
  if (records.trouble() !== null) return said.replaceChildren(text.blocked);

  const before = find();
  const saving = records.save('reading', setMark(before, page, 'saved', true, now()), { creates: !before });
  if (!(await saving) || records.trouble() !== null) return said.replaceChildren(text.blocked);
  said.replaceChildren(`${text.saved} `, linkToList(), ' ', makeUndo(button, takeOff));
}

/** Takes the page off the list, and its record away where nothing else is marked; false where that is not saved. */
async function unsave(records: Records, page: PageSeen): Promise<boolean> {
  const mark = records.store().reading.find(({ id }) => id === page.id);
  if (!mark) return true;
  const next = setMark(mark, page, 'saved', false, now());
  if (!isUnmarked(next)) return records.save('reading', next);
  await records.remove('reading', mark);
  return true;
}
