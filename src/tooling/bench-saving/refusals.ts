import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { maxImportBytes } from '#domain/records/limits.ts';
import { readImport } from '#domain/records/import.ts';
import { fullList } from './fill-lists.ts';
import { slowdown } from './measure.ts';

const fileOf = (data: object): string =>
  JSON.stringify({
    kind: 'em-playbook-export',
    schema: 1,
    exportedAt: '2026-01-20T18:00:00.000Z',
    site: '',
    data,
  });

/** Files of nearly the largest size, each refused for something near its end. */
const files: Readonly<Record<string, () => string>> = {
  'no JSON': () => fileOf({ bullets: largeBullets() }).slice(0, -2),
  'no export': () => `[${'1,'.repeat(maxImportBytes / 2 - 10)}1]`,
  'a record wrong': () => fileOf({ bullets: largeBullets().with(-1, { id: 'b' }) }),
  'an id twice': () => fileOf({ bullets: largeBullets().with(-1, largeBullets()[0]!) }),
  'many fields, the last wrong': () => fileOf({ plans: (fullList('plans') as object[]).with(-1, {}) }),
};
const largeBullets = (): object[] =>
  fullList('bullets', (bullet) => ({ ...bullet, text: bullet.text.repeat(14) }));

export interface Refusal {
  readonly name: string;
  readonly megabytes: number;
  /** From choosing the file to the sentence that refuses it, in milliseconds on a processor four times slower. */
  readonly wait: number;
  /** What reading it works, and the longest that the page does nothing else meanwhile. */
  readonly work: number;
  readonly blocked: number;
}

const noteTasks = () => {
  const tasks: number[] = ((globalThis as { tasks?: number[] }).tasks = []);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
};

/** Chooses each file on the page of everything that is saved. */
export async function measureRefusals(context: BrowserContext, address: string): Promise<Refusal[]> {
  const folder = mkdtempSync(join(tmpdir(), 'em-playbook-'));
  const found: Refusal[] = [];
  for (const [name, write] of Object.entries(files)) {
    const path = join(folder, 'export.json');
    const bytes = Buffer.from(write());
    writeFileSync(path, bytes);
    const before = process.cpuUsage();
    await readImport(bytes);
    const { user, system } = process.cpuUsage(before);

    const page = await context.newPage();
    await page.addInitScript(noteTasks);
    await page.goto(address);
    await page.locator('input[type=file]').waitFor();
    await page.waitForTimeout(1_000);
    await page.evaluate(() => void ((globalThis as { tasks?: number[] }).tasks!.length = 0));
    const began = performance.now();
    await page.locator('input[type=file]').setInputFiles(path);
    await page.locator('.import [role=status] .notice').waitFor({ timeout: 60_000 });
    const wait = slowdown * (performance.now() - began);
    const tasks = await page.evaluate(() => (globalThis as { tasks?: number[] }).tasks ?? []);
    await page.close();
    found.push({
      name,
      megabytes: bytes.length / 1_000_000,
      wait,
      work: (slowdown * (user + system)) / 1_000,
      blocked: slowdown * Math.max(0, ...tasks),
    });
  }
  rmSync(folder, { recursive: true });
  return found;
}
