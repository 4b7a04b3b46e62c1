import type { BrowserContext, Page } from 'playwright-core';

/** The paper form of a full run: levels by area, and how much could be shown for each (0 to 3). */
export interface Run {
  readonly track: RegExp;
  readonly levels: readonly string[];
  readonly evidence: string;
}

/** The vectors V3 and P1 (see src/domain/assessment/README.md#areas). */
export const strongTechLead: Run = {
  track: /Am I ready/u,
  levels: '3323 4433 3433 1021 3323 332 221 223 212'.split(' '),
  evidence: '233213210',
};
export const solidManager: Run = {
  track: /blind spots/u,
  levels: '3343 3332 3333 2211 4443 3331 3333 2222'.split(' '),
  evidence: '33201332',
};
/** The link of V3 with motivation and situations (see src/domain/assessment/share/README.md#full-link). */
export const sharedFull = '#r=1.a1.33234433343310213323332221223212.377317310.00010000001000.cdbddbac.fsk.46';
export const sharedSummary = '#r=s1.a1.7n29q39132s27n17f34n26h14n0.fsk.xq';

const ticks = ['', 's', 'sr', 'src'];
const values: Readonly<Record<string, string>> = { n: 'nc', x: 'na' };

/** Answers the area on the page. */
export async function answerArea(page: Page, levels: string, evidence: number): Promise<void> {
  const questions = page.locator('fieldset.question:not(.evidence)');
  for (const [at, level] of [...levels].entries()) {
    if (level === 'u') continue;
    await questions
      .nth(at)
      .locator(`input[value="${values[level] ?? level}"]`)
      .check();
  }
  if (await page.locator('.evidence').count())
    for (const tick of ticks[evidence] ?? '') await page.locator(`.evidence input[value="${tick}"]`).check();
}

export async function goOn(page: Page): Promise<void> {
  const before = await page.locator('h1').innerText();
  await page.locator('.go > button.button').last().click();
  await page.waitForFunction((was) => document.querySelector('h1')?.innerText !== was, before);
}

export const startTrack = async (page: Page, track: RegExp): Promise<void> => {
  await page
    .getByRole('button', { name: track })
    .filter({ hasText: /^Start/u })
    .click();
  await page.locator('.ready-questions').waitFor();
};

/** A whole run up to the answers page. */
export async function answerAll(page: Page, url: string, { track, levels, evidence }: Run): Promise<void> {
  await page.goto(url);
  await startTrack(page, track);
  for (const [at, area] of levels.entries()) {
    await answerArea(page, area, Number(evidence[at]));
    await goOn(page);
  }
}

/** A whole run up to the results. */
export async function complete(page: Page, url: string, run: Run): Promise<void> {
  await answerAll(page, url, run);
  await goOn(page);
  await page.locator('.results').waitFor();
}

/** Everything the page's database holds, as text that is equal only where nothing changed. */
export const dumpDatabase = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('em-playbook:/');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const transaction = database.transaction(names);
          const reads = names.map((name) => [name, transaction.objectStore(name).getAll()] as const);
          transaction.oncomplete = () => {
            database.close();
            resolve(JSON.stringify(reads.map(([name, { result }]) => [name, result as unknown])));
          };
        };
      }),
  );

/**
 * Waits until what was entered is saved: reading queues behind the writes under way, which a page that is left takes
 * with it.
 */
export const untilSaved = async (page: Page): Promise<void> => {
  await dumpDatabase(page);
};

/** Collects what must not happen: errors on the console, and requests to other hosts. */
export function watch(context: BrowserContext, url: string): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('request', (request) => {
    const target = request.url();
    if (!target.startsWith(url) && !/^(?:data|blob):/u.test(target)) faults.push(`request to ${target}`);
  });
  return faults;
}
