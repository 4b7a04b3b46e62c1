import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRecords, type Channel, type TabMessage } from '#browser/records/records.ts';
import { emptyStore } from '#domain/records/store.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import type { Story } from '#domain/records/toolkit-records.ts';
import { withAnswer } from '#islands/readiness/attempts.ts';
import { createDisk, full, silent } from '../../../support/disk.ts';

const at = (minute: number) => `2026-01-15T09:0${minute}:00.000Z`;
const attempt: Attempt = {
  id: 'one',
  instrument: 'em-aspiring',
  version: '1.0.0',
  startedAt: at(0),
  updatedAt: at(0),
  answers: {},
  evidence: {},
  origin: 'self',
};

/** Channels of tabs that hear each other, as browsers deliver: everyone but the sender. */
function createTabs() {
  const ears: ((message: TabMessage) => void)[] = [];
  return (): Channel => {
    const own = ears.length;
    ears.push(() => undefined);
    return {
      send: (message) => ears.forEach((hear, at) => at !== own && hear(message)),
      listen: (hear) => (ears[own] = hear),
    };
  };
}
const story: Story = {
  id: 's',
  title: 'Told',
  form: 'STAR',
  parts: {},
  prompts: [],
  evidenceIds: [],
  practised: [],
  updatedAt: at(1),
};
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('records', () => {
  test('two tabs that answer different questions from the same state keep both answers', async () => {
    const { disk, stored } = createDisk();
    const tab = createTabs();
    const first = await createRecords(disk, tab());
    await first.save('attempts', attempt, { creates: true });
    const second = await createRecords(disk, tab());
    await Promise.all([
      first.save('attempts', withAnswer(attempt, 'ppl.1to1', 1, at(1))),
      second.save('attempts', withAnswer(attempt, 'ppl.growth', 4, at(2))),
    ]);
    await settle();
    for (const { answers } of [stored(), first.store(), second.store()].map((store) => store.attempts[0]!))
      expect(Object.fromEntries(Object.entries(answers).map(([id, { v }]) => [id, v]))).toEqual({
        'ppl.1to1': 1,
        'ppl.growth': 4,
      });
  });

  test('a record deleted in one tab goes in the other', async () => {
    const { disk, stored } = createDisk();
    const tab = createTabs();
    const first = await createRecords(disk, tab());
    await first.save('attempts', attempt, { creates: true });
    const second = await createRecords(disk, tab());
    await second.remove('attempts', attempt);
    await settle();
    expect([stored(), first.store(), second.store()].map(({ attempts }) => attempts.length)).toEqual([
      0, 0, 0,
    ]);
  });

  test('a record deleted in another tab does not come back by an answer, which stays here and is not called saved', async () => {
    const { disk, stored } = createDisk();
    const tab = createTabs();
    const first = await createRecords(disk, tab());
    await first.save('attempts', attempt, { creates: true });
    const second = await createRecords(disk, tab());
    await second.remove('attempts', attempt);
    expect(await first.save('attempts', withAnswer(attempt, 'ppl.1to1', 1, at(1)))).toBe(false);
    await settle();
    expect([stored(), second.store()].map(({ attempts }) => attempts.length)).toEqual([0, 0]);
    expect([first.trouble(), first.refusal()]).toEqual(['gone', 'gone']);
    expect(first.store().attempts[0]?.answers['ppl.1to1']?.v).toBe(1);

    await first.retry();
    await settle();
    for (const { attempts } of [stored(), first.store(), second.store()])
      expect(attempts[0]?.answers['ppl.1to1']?.v).toBe(1);
    expect(first.trouble()).toBeNull();
  });

  test('an undo brings a deleted record back', async () => {
    const { disk, stored } = createDisk();
    const records = await createRecords(disk, silent);
    await records.save('attempts', attempt, { creates: true });
    await records.remove('attempts', attempt);
    await records.save('attempts', attempt, { creates: true });
    expect(stored().attempts).toEqual([attempt]);
  });

  test('without a disk everything is kept in memory, and it says so', async () => {
    const records = await createRecords(null, silent);
    expect(records.trouble()).toBe('blocked');
    await records.save('attempts', attempt, { creates: true });
    expect(records.store().attempts).toEqual([attempt]);
  });

  test('a full disk loses nothing: it says so, and writes what waited once there is room', async () => {
    const { disk, stored, failWith } = createDisk();
    const records = await createRecords(disk, silent);
    failWith(full);
    await records.save('attempts', attempt, { creates: true });
    expect(records.trouble()).toBe('full');
    expect(records.store().attempts).toEqual([attempt]);
    expect(stored().attempts).toEqual([]);

    failWith(null);
    const other = { ...attempt, id: 'two' };
    await records.save('attempts', other, { creates: true });
    expect(records.trouble()).toBeNull();
    expect(
      stored()
        .attempts.map(({ id }) => id)
        .sort(),
    ).toEqual(['one', 'two']);
  });

  test('a record the disk refuses holds up no other, and is written once the disk takes it', async () => {
    const { disk, stored, failWith } = createDisk();
    const records = await createRecords(disk, silent);
    failWith(full, 'stories');
    await records.save('stories', story, { creates: true });
    expect(await records.save('attempts', attempt, { creates: true })).toBe(true);
    expect([stored().stories.length, stored().attempts.length, records.trouble()]).toEqual([0, 1, 'full']);

    failWith(null);
    await records.save('stories', { ...story, title: 'Told again', updatedAt: at(2) });
    expect(stored().stories.map(({ title }) => title)).toEqual(['Told again']);
    expect(records.trouble()).toBeNull();
  });

  test('what another tab replaces leaves alone what the disk has not taken here', async () => {
    const { disk, stored, failWith } = createDisk();
    const tab = createTabs();
    const [first, second] = [await createRecords(disk, tab()), await createRecords(disk, tab())];
    failWith(full, 'stories');
    await first.save('stories', story, { creates: true });
    await second.replace({ ...emptyStore, attempts: [attempt] });
    await settle();
    expect(first.store()).toEqual({ ...emptyStore, attempts: [attempt], stories: [story] });

    failWith(null);
    await first.save('attempts', withAnswer(attempt, 'ppl.1to1', 1, at(1)));
    expect(stored().stories).toEqual([story]);
  });

  test('what waited and was then deleted elsewhere is no trouble any more', async () => {
    const { disk, failWith } = createDisk();
    const tab = createTabs();
    const [first, second] = [await createRecords(disk, tab()), await createRecords(disk, tab())];
    failWith(full, 'stories');
    await first.save('stories', story, { creates: true });
    failWith(null);
    await second.remove('stories', story);
    await settle();
    await first.save('attempts', attempt, { creates: true });
    expect([first.store().stories, first.trouble()]).toEqual([[], null]);
  });

  test('a disk that cannot be read leaves what another tab changed for later', async () => {
    const { disk } = createDisk();
    const tab = createTabs();
    const unread = { ...disk };
    const [first, second] = [await createRecords(unread, tab()), await createRecords(disk, tab())];
    const fail = () => Promise.reject(new Error('closed'));
    Object.assign(unread, { load: fail, read: fail });
    await second.save('attempts', attempt, { creates: true });
    await second.replace(emptyStore);
    await settle();
    expect(first.store()).toEqual(emptyStore);
  });

  test('a change wins over what came from a device whose clock is ahead', async () => {
    const ahead = '2030-01-01T00:00:00.000Z';
    const answered = { ...withAnswer(attempt, 'ppl.1to1', 4, ahead), note: 'old' };
    const stories = [{ ...story, updatedAt: ahead }];
    const { disk, stored } = createDisk({ ...emptyStore, stories, attempts: [answered] });
    const records = await createRecords(disk, silent);
    await records.save('stories', { ...story, title: 'Told again', updatedAt: at(2) });
    await records.save('attempts', { ...withAnswer(answered, 'ppl.1to1', 1, at(2)), note: 'new' });
    for (const { stories, attempts } of [records.store(), stored()])
      expect([stories[0]?.title, attempts[0]?.answers['ppl.1to1']?.v, attempts[0]?.note]).toEqual([
        'Told again',
        1,
        'new',
      ]);
  });

  test('a store near its limit takes answers but no new text', async () => {
    const { disk } = createDisk();
    const long = { id: 'e', title: 'x'.repeat(18_000_000), updatedAt: at(1) };
    const records = await createRecords(disk, silent);
    expect(await records.save('evidence', long as never, { creates: true })).toBe(false);
    expect(records.trouble()).toBe('full');
    expect(records.store().evidence).toEqual([]);
    expect(await records.save('attempts', attempt, { creates: true })).toBe(true);
  });

  test('tells its listeners of changes from here and from other tabs', async () => {
    const { disk } = createDisk();
    const tab = createTabs();
    const [first, second] = [await createRecords(disk, tab()), await createRecords(disk, tab())];
    let heard = 0;
    second.subscribe(() => heard++);
    await first.save('attempts', attempt, { creates: true });
    await settle();
    expect(second.store().attempts).toEqual([attempt]);
    expect(heard).toBe(1);
  });

  test('everything is replaced wholly or not at all, and not silently', async () => {
    const { disk, stored, failWith } = createDisk();
    const records = await createRecords(disk, silent);
    await records.save('attempts', attempt, { creates: true });
    failWith(full);
    await expect(records.replace(emptyStore)).rejects.toBe(full);
    for (const { attempts } of [records.store(), stored()]) expect(attempts).toEqual([attempt]);
    expect(records.trouble()).toBeNull();
  });

  test('deletes what was set aside only when asked to, and with everything else or not at all', async () => {
    const { disk, failWith } = createDisk();
    const records = await createRecords(disk, silent);
    const left = async () => [records.setAside().length, (await disk.load()).setAside.length];
    await records.replace(emptyStore);
    expect(await left()).toEqual([1, 1]);
    failWith(full);
    await expect(records.replace(emptyStore, { dropsAside: true })).rejects.toBe(full);
    expect(await left()).toEqual([1, 1]);
    failWith(null);
    let heard = 0;
    records.subscribe(() => heard++);
    await records.replace(emptyStore, { dropsAside: true });
    expect(await left()).toEqual([0, 0]);
    expect(heard).toBe(1);
  });

  describe('a large record', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 13 }, (_, part) => [`part-${part}`, 'x'.repeat(19_000)]),
    );
    const large: Story = { ...story, parts };
    /** Records over a disk that counts what is written. */
    async function open() {
      const { disk, stored } = createDisk({ ...emptyStore, stories: [large, { ...story, id: 'small' }] });
      const written = vi.spyOn(disk, 'write');
      const records = await createRecords(disk, silent);
      const type = (title: string, record = large) => records.save('stories', { ...record, title });
      return { records, stored, written, type };
    }
    /** Lets time pass; scripts that are loaded late take none of it. */
    const pass = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    };
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
    afterEach(() => void vi.useRealTimers());

    test('is written once it has not changed for a second, and every letter is called saved', async () => {
      const { records, stored, written, type } = await open();
      const saves = [];
      for (const title of ['a', 'ab', 'abc']) {
        saves.push(type(title));
        await pass(500);
        expect(records.store().stories[0]!.title).toBe(title);
      }
      expect(written).not.toHaveBeenCalled();
      await pass(2_000);
      expect(await Promise.all(saves)).toEqual([true, true, true]);
      expect(written).toHaveBeenCalledTimes(1);
      expect(stored().stories.find(({ id }) => id === 's')?.title).toBe('abc');
    });

    test('is written after ten seconds where somebody writes on', async () => {
      const { written, type } = await open();
      for (let count = 0; count < 24; count++) {
        void type(`letter ${count}`);
        await pass(500);
      }
      expect(written).toHaveBeenCalled();
      await pass(20_000);
    });

    test('does not make others wait, and neither does one that is new', async () => {
      const { stored, type, records } = await open();
      void type('a');
      void type('b', { ...story, id: 'small' });
      void records.save('stories', { ...large, id: 'new' }, { creates: true });
      await pass(100);
      expect(stored().stories.map(({ id, title }) => [id, title])).toEqual([
        ['s', 'Told'],
        ['small', 'b'],
        ['new', 'Told'],
      ]);
      await pass(2_000);
    });

    test('stays deleted where it was about to be written', async () => {
      const { records, stored, type } = await open();
      const saved = type('a');
      await records.remove('stories', large);
      await pass(2_000);
      expect(await saved).toBe(true);
      expect(stored().stories.map(({ id }) => id)).toEqual(['small']);
    });
  });
});
