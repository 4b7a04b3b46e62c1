import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildBackup, buildPartialExport, hasConfidential, writeExport } from '#domain/records/export.ts';
import { isFull, sizeOfBackup } from '#domain/records/size.ts';
import { applyImport, readImport } from '#domain/records/import.ts';
import { maxStoreBytes } from '#domain/records/limits.ts';
import { migrate, migrations } from '#domain/records/migrate.ts';
import { currentSchema, emptyStore } from '#domain/records/store.ts';
import { readStoredRecords, readStoredSingles } from '#domain/records/stored-records.ts';
import type { EvidenceItem, Plan, SavedTask } from '#domain/records/toolkit-records.ts';
import type { ExportFile } from '#domain/records/types.ts';
import { frozenFile, frozenStore, frozenText, stores } from '../../../support/records.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (value: unknown) =>
  readImport(bytesOf(typeof value === 'string' ? value : JSON.stringify(value)));
const now = '2026-02-01T12:00:00.000Z';
const site = 'https://em-playbook.example/';

async function succeed(value: unknown) {
  const result = await read(value);
  if (!result.ok) throw new Error(`${result.problem} ${result.where ?? ''}`);
  return result;
}

describe('a download of schema 1', () => {
  it('is read whole, by every later version', async () => {
    const { data, counts, exportedAt, site: from } = await succeed(frozenText);
    expect(migrate(frozenFile(), 1)).toMatchObject({ schema: currentSchema });
    expect(data).toEqual(frozenFile().data);
    expect({ exportedAt, from }).toEqual({
      exportedAt: '2026-01-20T18:00:00.000Z',
      from: 'https://em-playbook.example/handbook/',
    });
    expect(counts).toEqual({
      attempts: 2,
      peers: 1,
      requests: 1,
      evidence: 2,
      plans: 1,
      stories: 1,
      bullets: 1,
      roleFit: 1,
      capacity: 1,
      offers: 1,
      dora: 1,
      funnels: 1,
      cases: 1,
      targets: 1,
      reading: 3,
    });
  });

  it('is read with what a story’s practice has gained since', async () => {
    const [story] = frozenStore().stories;
    const practice = {
      at: now,
      seconds: 95,
      self: 2 as const,
      question: 'mentoring',
      change: 'Start later.',
    };
    const stories = [{ ...story!, practised: [...story!.practised, practice] }];
    const file = buildBackup({ ...emptyStore, stories }, now, site);
    expect((await succeed(file)).data.stories).toEqual(stories);
  });

  it('keeps what schema 1 has learned since: the replies of a delivery check', async () => {
    const [check] = frozenFile().data.dora ?? [];
    if (!check) throw new Error('no delivery check in the fixture');
    const reply = { id: 'r', name: 'S.K.', answers: check.answers, day: '2026-01-20' };
    const dora = [{ ...check, replies: [reply] }];
    expect((await succeed({ ...frozenFile(), data: { dora } })).data).toEqual({ dora });
    const broken = [{ ...check, replies: [{ ...reply, answers: {} }] }];
    expect(await read({ ...frozenFile(), data: { dora: broken } })).toMatchObject({ problem: 'wrong-shape' });
  });

  it('keeps what schema 1 has learned since: the investment mix of a time budget', async () => {
    const [scenario] = frozenFile().data.capacity ?? [];
    if (!scenario) throw new Error('no time budget in the fixture');
    const now = { product: 6, platform: 2, operations: 1 };
    const capacity = [
      { ...scenario, mix: { now } },
      { ...scenario, id: 'second', mix: { now, target: now } },
    ];
    expect((await succeed({ ...frozenFile(), data: { capacity } })).data).toEqual({ capacity });
    const broken = [{ ...scenario, mix: { now: { ...now, product: '6' } } }];
    expect(await read({ ...frozenFile(), data: { capacity: broken } })).toMatchObject({
      problem: 'wrong-shape',
    });
  });

  it('counts only lists that hold something', async () => {
    const { counts } = await succeed({ ...frozenFile(), data: { bullets: [], searches: [] } });
    expect(counts).toEqual({});
  });

  it('gives back the same data after everything was deleted', async () => {
    const store = frozenStore();
    const file = await succeed(writeExport(buildBackup(store, now, site)));
    expect(applyImport(emptyStore, file, 'merge')).toEqual(store);
    expect(applyImport(emptyStore, file, 'replace')).toEqual(store);
  });

  it('changes nothing where everything is already there', async () => {
    const store = frozenStore();
    expect(applyImport(store, await succeed(frozenText), 'merge')).toEqual(store);
  });

  it('replaces everything, or merges by id, as the person chooses', async () => {
    const file = await succeed({
      ...frozenFile(),
      data: { bullets: [{ id: 'b-2', text: 'x', evidenceIds: [], updatedAt: now }] },
    });
    expect(applyImport(frozenStore(), file, 'replace')).toEqual({
      ...emptyStore,
      bullets: file.data.bullets,
    });
    const merged = applyImport(frozenStore(), file, 'merge');
    expect(merged.bullets.map(({ id }) => id)).toEqual(['b-1', 'b-2']);
    expect(merged.attempts).toEqual(frozenStore().attempts);
  });

  it('survives any store', async () => {
    await fc.assert(
      fc.asyncProperty(stores, async (store) => {
        const file = await succeed(writeExport(buildBackup(store, now, site)));
        expect(applyImport(emptyStore, file, 'replace')).toEqual(store);
      }),
    );
  });
});

describe('an export', () => {
  it('of everything holds confidential items', () => {
    expect(buildBackup(frozenStore(), now, site).data.evidence?.map(({ id }) => id)).toEqual(['e-1', 'e-2']);
  });

  it('of a single tool leaves confidential items out unless ticked, and holds nothing else', () => {
    const without = buildPartialExport(frozenStore(), ['evidence'], false, now, site);
    expect(Object.keys(without.data)).toEqual(['evidence']);
    expect(without.data.evidence?.map(({ id }) => id)).toEqual(['e-2']);
    const ticked = buildPartialExport(frozenStore(), ['evidence', 'bullets'], true, now, site);
    expect(Object.keys(ticked.data)).toEqual(['evidence', 'bullets']);
    expect(ticked.data.evidence).toHaveLength(2);
  });

  it.each<[string, string[], boolean]>([
    ['no example', [], false],
    ['an open example', ['e-2'], false],
    ['a confidential example', ['e-1'], true],
    ['both', ['e-2', 'e-1'], true],
    ['an example that is gone, and may have been confidential', ['e-2', 'gone'], true],
  ])('of stories or bullets made from %s', (_, evidenceIds, isLeftOut) => {
    const { stories, bullets, ...others } = frozenStore();
    const store = {
      ...others,
      stories: stories.map((story) => ({ ...story, evidenceIds })),
      bullets: bullets.map((bullet) => ({ ...bullet, evidenceIds })),
    };
    for (const list of ['stories', 'bullets'] as const) {
      const count = (isTicked: boolean) =>
        buildPartialExport(store, [list], isTicked, now, site).data[list]?.length;
      expect([count(false), count(true)]).toEqual([isLeftOut ? 0 : 1, 1]);
    }
    expect(hasConfidential({ ...store, evidence: store.evidence.filter(({ id }) => id === 'e-2') })).toBe(
      isLeftOut,
    );
  });
});

describe('the size of the store', () => {
  const item = (at: number, text: string): EvidenceItem => ({
    id: `e-${at}`,
    title: `Example ${at}`,
    area: 'mentoring',
    competencies: [],
    itemIds: [],
    situation: text,
    action: text,
    result: text,
    confidential: false,
    status: 'draft',
    createdAt: now,
    updatedAt: now,
  });

  it('is measured in bytes of its backup', () => {
    const store = { ...emptyStore, evidence: [item(1, 'ä')] };
    expect(sizeOfBackup(store) - sizeOfBackup({ ...emptyStore, evidence: [item(1, '')] })).toBe(6);
    expect(isFull(store)).toBe(false);
  });

  it('is weighed record by record, so that a letter in one costs no other', () => {
    const evidence = Array.from({ length: 1_000 }, (_, index) => item(index, 'x'));
    sizeOfBackup({ ...emptyStore, evidence });
    const writing = vi.spyOn(JSON, 'stringify');
    sizeOfBackup({ ...emptyStore, evidence: evidence.with(7, item(7, 'xy')) });
    // The changed record, and what is not in lists.
    expect(writing.mock.calls).toHaveLength(2);
    writing.mockRestore();
  });

  it('is weighed member by member too, so that a letter in a task costs no other task', () => {
    const tasks = Array.from({ length: 1_000 }, (_, index): SavedTask => ({
      id: `t-${index}`,
      phase: 1,
      text: 'x',
    }));
    const plan: Plan = {
      id: 'p',
      kind: '30d',
      start: '2026-01-15',
      reviewOn: '2026-02-14',
      tasks,
      updatedAt: now,
    };
    sizeOfBackup({ ...emptyStore, plans: [plan] });
    const writing = vi.spyOn(JSON, 'stringify');
    const changed = { ...plan, tasks: tasks.with(7, { ...tasks[7]!, text: 'xy' }) };
    expect(sizeOfBackup({ ...emptyStore, plans: [changed] })).toBe(
      sizeOfBackup({ ...emptyStore, plans: [plan] }) + 1,
    );
    // The plan without its tasks, the changed one, and twice what is not in lists.
    expect(writing.mock.calls).toHaveLength(4);
    writing.mockRestore();
  });

  it('stays importable: the largest legal store is read back', async () => {
    const text = 'x'.repeat(19_000);
    const evidence: EvidenceItem[] = [];
    while (evidence.length < 312) evidence.push(item(evidence.length, text));
    const store = { ...emptyStore, evidence };
    expect(isFull(store)).toBe(false);
    expect(sizeOfBackup(store)).toBeGreaterThan(maxStoreBytes - 200_000);
    expect(
      isFull({
        ...store,
        evidence: [...evidence, item(312, text), item(313, text), item(314, text), item(315, text)],
      }),
    ).toBe(true);
    const file = await succeed(writeExport(buildBackup(store, now, site)));
    expect(applyImport(emptyStore, file, 'replace').evidence).toHaveLength(312);
  });
});

describe('migrations', () => {
  it('exist for every schema before the current one', () => {
    expect(Object.keys(migrations).map(Number)).toEqual(
      Array.from({ length: currentSchema - 1 }, (_, at) => at + 1),
    );
  });

  it('run one after the other', () => {
    const steps = { 1: (data: unknown) => [data, 'two'], 2: (data: unknown) => [data, 'three'] };
    expect(migrate('one', 1, 3, steps)).toEqual([['one', 'two'], 'three']);
    expect(migrate('two', 2, 3, steps)).toEqual(['two', 'three']);
    expect(migrate('three', 3, 3, steps)).toBe('three');
  });

  it('refuse to skip a step', () => {
    expect(() => migrate({}, 1, 3, { 2: (data) => data })).toThrow('no migration from schema 1');
  });
});

describe('stored records', () => {
  it('are told apart one by one: a damaged one is set aside, the others are read', async () => {
    const { attempts } = frozenFile().data as Required<ExportFile['data']>;
    const damaged = { ...attempts[0], answers: 'gone' };
    expect(await readStoredRecords('attempts', [attempts[0], damaged, attempts[1], null])).toEqual({
      records: attempts,
      mended: [],
      unreadable: [damaged, null],
    });
  });

  it('have searches and settings of their own, read where they are whole', async () => {
    const { searches, prefs } = frozenStore();
    expect(await readStoredSingles({ searches, prefs })).toEqual({
      singles: { searches, prefs },
      unreadable: [],
    });
    expect(await readStoredSingles({ searches: [{ q: 1 }], prefs })).toEqual({
      singles: { prefs },
      unreadable: ['searches'],
    });
    expect(await readStoredSingles({ searches: undefined, prefs: ['dark'] })).toEqual({
      singles: {},
      unreadable: ['prefs'],
    });
  });
});
