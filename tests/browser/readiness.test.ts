import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import {
  answerAll,
  answerArea,
  complete,
  dumpDatabase,
  goOn,
  sharedFull,
  sharedSummary,
  solidManager,
  startTrack,
  strongTechLead,
  untilSaved,
} from '../support/readiness-page.ts';
import { brotliSize } from '../support/site.ts';
import { focusedName, inFreshProfile } from '../support/tool-page.ts';

const site = useSite();
const toolUrl = () => `${site.url}tools/readiness/`;

const scoresOf = (page: Page): Promise<string[]> =>
  page.locator('#profile ~ table tbody tr td:nth-child(3)').allInnerTexts();
const v3Scores = ['2.7', '3.5', '3.2', '1.0', '2.7', '2.6', '1.6', '2.3', '1.6'];

test('a full run works by keyboard alone', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(toolUrl());
    await page
      .locator('button', { hasText: /^Start/u })
      .first()
      .waitFor();
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: element } = document;
        return {
          tag: element?.tagName,
          text: element?.textContent ?? '',
          type: element?.getAttribute('type'),
        };
      });
    const tabTo = async (isThere: (at: Awaited<ReturnType<typeof focused>>) => boolean) => {
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        if (isThere(await focused())) return;
      }
      throw new Error('the keyboard never got there');
    };
    await tabTo(({ text }) => /^Start/u.test(text));
    await page.keyboard.press('Enter');
    for (const [at, levels] of strongTechLead.levels.entries()) {
      await page.getByText(`Area ${at + 1} of 9`, { exact: true }).waitFor();
      await expect.poll(async () => (await focused()).tag).toBe('H1');
      for (const level of levels) {
        // The first radio of the next group: Tab enters a group at its first, Space and arrows choose.
        await tabTo(({ type }) => type === 'radio');
        await page.keyboard.press('Space');
        for (let step = 0; step < Number(level); step++) await page.keyboard.press('ArrowDown');
      }
      await tabTo(({ text }) => text === 'Continue');
      await page.keyboard.press('Enter');
    }
    await page.locator('.ready-check').waitFor();
    await expect.poll(() => page.title()).toBe('Check your answers – Readiness');
    await tabTo(({ text }) => text === 'See my results');
    await page.keyboard.press('Enter');
    await page.locator('.results').waitFor();
    await expect
      .poll(() => page.locator('#profile ~ table tbody tr td:nth-child(4)').allInnerTexts())
      .toEqual(v3Scores);
  });
});

test('a run at 375 px, closed half-way, goes on where it stopped', async () => {
  const context = await site.browser.newContext({ viewport: { width: 375, height: 700 } });
  const page = await context.newPage();
  await page.goto(toolUrl());
  await startTrack(page, strongTechLead.track);
  for (const [at, levels] of strongTechLead.levels.slice(0, 4).entries()) {
    await answerArea(page, levels, Number(strongTechLead.evidence[at]));
    await goOn(page);
  }
  await answerArea(page, '33uu', 0);
  const height = await page
    .locator('.option')
    .first()
    .evaluate((option) => option.getBoundingClientRect().height);
  expect(height).toBeGreaterThanOrEqual(44);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  await untilSaved(page);
  await page.close();

  const again = await context.newPage();
  await again.goto(toolUrl());
  await again.getByText('18 of 32 questions answered').waitFor();
  await again.getByRole('link', { name: /^Continue/u }).click();
  await again.getByText('Area 5 of 9', { exact: true }).waitFor();
  await expect.poll(() => again.locator('.tool input:checked').count()).toBe(2);
  await context.close();
});

test('Back returns to the page before, with its answers', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(toolUrl());
    await startTrack(page, strongTechLead.track);
    await answerArea(page, '3uuu', 1);
    await goOn(page);
    await page.goBack();
    await page.getByText('Area 1 of 9', { exact: true }).waitFor();
    await expect.poll(() => page.locator('input[name="ppl.1to1"][value="3"]').isChecked()).toBe(true);
    await expect.poll(() => page.title()).toBe('Area 1 of 9: Growing people and delegating – Readiness');
  });
});

test('two tabs that answer at once lose nothing and show each other’s answers', async () => {
  await inFreshProfile(site, async (first) => {
    await first.goto(toolUrl());
    await startTrack(first, strongTechLead.track);
    const second = await first.context().newPage();
    await second.goto(first.url());
    await second.locator('.ready-questions').waitFor();
    const pick = (page: Page, item: string, level: number) =>
      page.locator(`input[name="${item}"][value="${level}"]`).check();
    await Promise.all([
      pick(first, 'ppl.1to1', 1).then(() => pick(first, 'ppl.growth', 2)),
      pick(second, 'ppl.delegate', 3).then(() => pick(second, 'ppl.sponsor', 4)),
    ]);
    for (const page of [first, second]) {
      await expect.poll(() => page.locator('input[type=radio]:checked').count()).toBe(4);
    }
    await first.reload();
    await expect.poll(() => first.locator('input[type=radio]:checked').count()).toBe(4);
  });
});

const storageFaults = {
  blocked: () => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
  full: () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};
test.each(['blocked', 'full'] as const)(
  'with storage %s it works in memory, says so and offers a copy',
  async (fault) => {
    await inFreshProfile(site, async (page) => {
      await page.addInitScript(storageFaults[fault]);
      await page.goto(toolUrl());
      await startTrack(page, strongTechLead.track);
      await answerArea(page, '3323', 2);
      await page.getByRole('alert').getByText('Not saved').waitFor();
      await goOn(page);
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download a copy' }).click();
      const file = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
      expect(file.data.attempts[0].answers['ppl.growth'].v).toBe(3);
    });
  },
);

test('a shared link opens read-only in a fresh profile, leaves the address and saves nothing', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(toolUrl() + sharedFull);
    await page.locator('.results').waitFor();
    await expect.poll(() => page.locator('h1').innerText()).toBe('Close: a few gaps to work on');
    await expect.poll(() => scoresOf(page)).toEqual(v3Scores);
    expect(page.url()).toBe(toolUrl());
    const before = await dumpDatabase(page);
    expect(before).not.toContain('ppl.1to1');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    await page.getByRole('heading', { name: 'Share and keep' }).waitFor();
    await expect.poll(() => dumpDatabase(page)).toContain('ppl.1to1');
  });
});

test('a shared summary shows areas and no band', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(toolUrl() + sharedSummary);
    await page.getByText('No band: this link leaves out the answers it depends on.').waitFor();
    await expect.poll(() => scoresOf(page)).toEqual(v3Scores);
  });
});

test('an export imported into a fresh profile gives the same result', async () => {
  const { path, heading, scores } = await inFreshProfile(site, async (page) => {
    await complete(page, toolUrl(), strongTechLead);
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.getByRole('heading', { name: /^Days 1 to 7/u }).waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download answers, plans and examples (JSON)' }).click();
    const file = await (await downloading).path();
    return {
      path: readFileSync(file),
      heading: await page.locator('h1').innerText(),
      scores: await scoresOf(page),
    };
  });
  expect(scores).toEqual(v3Scores);
  await inFreshProfile(site, async (page) => {
    await page.goto(toolUrl());
    await page.getByRole('button', { name: 'Import a file' }).click();
    const file = { name: 'x.json', mimeType: 'application/json', buffer: path };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('Self-assessments: 1').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => focusedName(page)).toBe('Choose a file downloaded from this site');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Merge with what is here' }).click();
    await expect.poll(() => focusedName(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Choose a file downloaded from this site');
    await page.locator('input[type=file]').setInputFiles([]);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Merge with what is here' }).click();
    await expect.poll(() => focusedName(page)).toBe('Undo');
    await page.getByRole('link', { name: /^See results/u }).click();
    await page.locator('.results').waitFor();
    await expect.poll(() => page.locator('h1').innerText()).toBe(heading);
    await expect.poll(() => scoresOf(page)).toEqual(scores);
    await expect.poll(() => page.getByRole('heading', { name: /^Days 1 to 7/u }).count()).toBe(1);
  });
});

test('two attempts are compared, area by area', async () => {
  await inFreshProfile(site, async (page) => {
    await complete(page, toolUrl(), { ...strongTechLead, evidence: '133213210' });
    await complete(page, toolUrl(), {
      ...strongTechLead,
      levels: ['4444', ...strongTechLead.levels.slice(1)],
      evidence: '333213210',
    });
    await page.locator('#compare ~ label select').selectOption({ index: 1 });
    const first = page.locator('#compare ~ table tbody tr').first();
    await first.waitFor();
    await expect
      .poll(() => first.locator('td').allInnerTexts())
      .toEqual(['2.7', '4.0', 'Higher', 'result, someone who saw it']);
    await expect
      .poll(() => page.locator('#compare ~ table tbody tr').nth(1).locator('td').nth(2).innerText())
      .toBe('About the same');
  });
});

test('a colleague answers in a fresh profile and the reply is imported', async () => {
  await inFreshProfile(site, async (page) => {
    await complete(page, toolUrl(), solidManager);
    await page.getByLabel('Your name as they know you').fill('Sam K');
    await page.getByRole('button', { name: 'Make a link' }).click();
    const request = await page.locator('#peers ~ div input[readonly]').inputValue();
    const reply = await inFreshProfile(site, async (peer) => {
      await peer.goto(request);
      await peer.getByRole('heading', { name: 'Thinking of Sam K, in the last 12 months' }).waitFor();
      const first = peer.locator('fieldset.question').first();
      await first.locator('input[value="1"]').check();
      await peer.locator('fieldset.question').nth(1).locator('input[value="k"]').check();
      await peer.getByLabel('Mentor').check();
      await peer.getByRole('button', { name: 'Make my reply' }).click();
      const link = await peer.getByLabel('Your reply link').inputValue();
      await expect.poll(() => dumpDatabase(peer)).not.toContain('Sam');
      return link;
    });
    await page.getByLabel('Paste a reply link or code').fill(reply);
    await page.getByRole('button', { name: 'Import the reply' }).click();
    await page.getByText('Two or more apart: talk about it').waitFor();
    await page.getByText('Has not seen it').waitFor();
    await page.getByText(/^Mentor, /u).waitFor();
    await page.getByRole('button', { name: /^Delete this reply/u }).click();
    await expect.poll(() => focusedName(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toMatch(/^Delete this reply: Mentor/u);
  });
});

test('a saved record that cannot be read is set aside with a download, and the rest is kept', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(toolUrl());
    await startTrack(page, strongTechLead.track);
    await answerArea(page, '3323', 2);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.open('em-playbook:/').onsuccess = ({ target }) => {
            const { result } = target as IDBOpenDBRequest;
            const transaction = result.transaction('attempts', 'readwrite');
            transaction
              .objectStore('attempts')
              .put({ key: 'x', schema: 1, record: { id: 'x', odd: 'thing' } });
            transaction.oncomplete = () => {
              result.close();
              resolve();
            };
          };
        }),
    );
    await page.goto('about:blank');
    await page.goto(toolUrl());
    await page.getByText('One saved record could not be read.').waitFor();
    await page.getByText('4 of 32 questions answered').waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download what was set aside' }).click();
    expect(readFileSync(await (await downloading).path(), 'utf8')).toContain('"odd": "thing"');
  });
});

test('an attempt is deleted and brought back', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(toolUrl());
    await startTrack(page, strongTechLead.track);
    await answerArea(page, '3323', 2);
    await untilSaved(page);
    await page.goto(toolUrl());
    await page.getByRole('button', { name: /^Delete/u }).click();
    await page.getByText('The attempt is deleted.').waitFor();
    await expect.poll(() => dumpDatabase(page)).not.toContain('ppl.1to1');
    await expect.poll(() => focusedName(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    await page.getByText('4 of 32 questions answered').waitFor();
    await expect.poll(() => focusedName(page)).toMatch(/^Continue/u);
  });
});

test('the data page lists, deletes with undo, and gives everything back', async () => {
  await inFreshProfile(site, async (page) => {
    await complete(page, toolUrl(), strongTechLead);
    await page
      .getByRole('button', { name: /^Start an example/u })
      .first()
      .click();
    await untilSaved(page);
    await page.goto(`${site.url}tools/data/`);
    await page.getByText('Examples: 1').waitFor();
    const before = await dumpDatabase(page);
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Yes, delete everything' }).click();
    await page.getByText('Nothing is saved in this browser.').waitFor();
    await expect.poll(() => dumpDatabase(page)).not.toContain('ppl.1to1');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Examples: 1').waitFor();
    await expect.poll(() => dumpDatabase(page)).toBe(before);
  });
});

test('the results print, with plan and table, in black and white', async () => {
  await inFreshProfile(site, async (page) => {
    await complete(page, toolUrl(), strongTechLead);
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.getByRole('heading', { name: /^Days 1 to 7/u }).waitFor();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(8);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('#keep').isVisible()).toBe(false);
    await expect.poll(() => page.locator('#profile ~ table').isVisible()).toBe(true);
  });
});

const hostileFragments: Readonly<Record<string, string>> = {
  truncated: sharedFull.slice(0, 40),
  reordered: '#r=a1.1.33234433343310213323332221223212.377317310.00010000001000.cdbddbac.fsk.46',
  'over-long': `${sharedFull}${'4'.repeat(5000)}`,
  'of another version': '#r=9.a9.4.4.4.4.fsk.00',
  'with a wrong check': sharedFull.replace(/46$/u, '47'),
  'not ASCII': '#r=1.a1.☃☃☃.𝟜𝟜.fsk.46',
  markup: '#r=<img src=x onerror=alert(1)>',
  'a broken request': '#q=1.a1.knqw2icl.fsk.x7k2p9.xx',
};
test('hostile links get one clear sentence and change nothing', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(toolUrl());
    await startTrack(page, strongTechLead.track);
    await answerArea(page, '3323', 2);
    await page.waitForTimeout(200);
    const before = await dumpDatabase(page);
    for (const [name, fragment] of Object.entries(hostileFragments)) {
      await page.goto('about:blank');
      await page.goto(toolUrl() + fragment);
      await page.getByRole('heading', { name: 'This link cannot be read' }).waitFor();
      expect((await page.getByRole('alert').innerText()).split('. ').length, name).toBeLessThanOrEqual(2);
      expect(await dumpDatabase(page), name).toBe(before);
    }
  });
});

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const exported = (data: object, more: object = {}) =>
  json({
    kind: 'em-playbook-export',
    schema: 1,
    exportedAt: '2026-01-15T09:00:00.000Z',
    site: '',
    data,
    ...more,
  });
const request = {
  nonce: 'abcdef',
  instrument: 'em-aspiring',
  version: '1.0.0',
  attemptId: 'x',
  label: '<img src=x onerror=alert(1)>',
  at: '2026-01-15T09:00:00.000Z',
  updatedAt: '2026-01-15T09:00:00.000Z',
};
const hostileFiles: Readonly<Record<string, Buffer>> = {
  empty: Buffer.alloc(0),
  binary: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  '25 MB': Buffer.alloc(25_000_000, 'a'),
  future: exported({}, { schema: 99 }),
  'prototype keys': Buffer.from(
    '{"kind":"em-playbook-export","schema":1,"exportedAt":"2026-01-15T09:00:00.000Z","site":"","data":{"attempts":[{"__proto__":{"x":1}}]}}',
  ),
  'duplicate ids': exported({ requests: [request, request] }),
  'not JSON': Buffer.from('{"kind":'),
  'another file': json({ name: 'package' }),
};
test('hostile files get one clear sentence and change nothing; markup in them stays text', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(toolUrl());
    await startTrack(page, strongTechLead.track);
    await answerArea(page, '3323', 2);
    await untilSaved(page);
    await page.goto(`${site.url}tools/data/`);
    await page.locator('input[type=file]').waitFor();
    const before = await dumpDatabase(page);
    for (const [name, buffer] of Object.entries(hostileFiles)) {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
      await page.getByText('Nothing was changed. Choose another file').waitFor();
      expect(await dumpDatabase(page), name).toBe(before);
      await page.reload();
      await page.locator('input[type=file]').waitFor();
    }
    await page.locator('input[type=file]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: exported({ requests: [request] }),
    });
    await page.getByText('Requests to colleagues: 1').waitFor();
    await expect.poll(() => page.locator('.tool img').count()).toBe(0);
  });
});

test('until the first interaction it fetches at most 25 KB of script, and the questions are at most 12 KB', async () => {
  await inFreshProfile(site, async (page) => {
    const sizes: { path: string; bytes: Promise<number> }[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (response.status() === 200 && /\.(?:js|json)$/u.test(pathname))
        sizes.push({ path: pathname, bytes: response.body().then(brotliSize) });
    });
    const sumOf = async (ending: string) => {
      const chosen = await Promise.all(
        sizes.filter(({ path }) => path.endsWith(ending)).map(({ bytes }) => bytes),
      );
      return chosen.reduce((sum, bytes) => sum + bytes, 0);
    };
    await page.goto(toolUrl(), { waitUntil: 'networkidle' });
    const scripts = await sumOf('.js');
    expect(await sumOf('.json')).toBe(0);
    await startTrack(page, strongTechLead.track);
    const data = await sumOf('.json');
    console.log(`tool page: ${scripts} bytes of script, then ${data} bytes of questions`);
    expect(scripts).toBeLessThanOrEqual(25 * 1024);
    expect(data).toBeLessThanOrEqual(12 * 1024);
    const known = new Set(sizes.map(({ path }) => path));
    await answerAll(page, toolUrl(), strongTechLead);
    await goOn(page);
    await page.locator('.results').waitFor();
    await page.waitForLoadState('networkidle');
    for (const { path, bytes } of sizes.filter(({ path: each }) => !known.has(each)))
      expect(await bytes, path).toBeLessThanOrEqual(15 * 1024);
  });
});

test('where the tool cannot start, one sentence and the worksheets stand in its place', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.route(/ReadinessTool\.[^/]*\.js/u, (route) => route.abort());
  await page.goto(toolUrl());
  await page.getByText('has not started').first().waitFor({ timeout: 8000 });
  await expect
    .poll(() => page.locator('.tracks a').first().getAttribute('href'))
    .toContain('/tools/readiness/aspiring/');
  await context.close();

  const without = await site.browser.newContext({ javaScriptEnabled: false });
  const bare = await without.newPage();
  await bare.goto(toolUrl());
  await bare.getByText('needs JavaScript').waitFor();
  await expect.poll(() => bare.locator('.tracks a').nth(1).isVisible()).toBe(true);
  await without.close();
});
