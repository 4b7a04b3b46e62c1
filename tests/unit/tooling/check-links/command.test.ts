import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileText } from '../../../support/build-entry.ts';
import { startLinkServer } from '../../../support/link-server.ts';
import { soundFiles, temporaryFolder, writeFiles, ledgersOf } from '../../../support/temporary-content.ts';

const command = join(import.meta.dirname, '../../../../src/tooling/check-links.ts');

/** The command in a folder of content. The server lives in this process, so it must not be blocked meanwhile. */
const run = (cwd: string, ...options: string[]) =>
  new Promise<{ status: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, [command, ...options], { cwd });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (status) => resolve({ status, output }));
  });

/** A content whose one page links to these addresses. */
function contentWith(...addresses: string[]): string {
  const root = temporaryFolder();
  const body = addresses.map((address) => `[A page](${address}).`).join('\n\n');
  const files = { ...soundFiles, 'content/faqs/linked.mdx': fileText('faqs', 'linked', {}, body) };
  delete (files as Record<string, string>)['content/sources/kram-1985.yaml'];
  writeFiles(root, { ...files, ...ledgersOf(files) });
  return root;
}

it('reports a page that is gone, exits 1, and does not ask again today', { timeout: 30_000 }, async () => {
  const [gone, moved] = [await startLinkServer(), await startLinkServer()];
  const root = contentWith(`${gone.host}/gone`, `${moved.host}/moved`);

  const first = await run(root);
  expect(first.status).toBe(1);
  expect(first.output).toMatch(/\/gone {2}\(status 404\)\n {6}content\/faqs\/linked\.mdx:\d+\n/u);
  expect(first.output).toContain(`${moved.host}/moved\n    → ${moved.host}/sound`);
  const stored = JSON.parse(readFileSync(join(root, '.cache/links.json'), 'utf8')) as object;
  expect(Object.keys(stored)).toHaveLength(2);

  const before = gone.requests.length + moved.requests.length;
  const second = await run(root);
  expect(second.status).toBe(1);
  expect(second.output).toContain('0 were asked now.');
  expect(gone.requests.length + moved.requests.length).toBe(before);
});

it('exits 0 where nothing is proven broken', { timeout: 30_000 }, async () => {
  const { host } = await startLinkServer();
  const { status, output } = await run(contentWith(`${host}/forbidden`));
  expect(status).toBe(0);
  expect(output).toContain('1 unreachable');
});

it('explains itself where an option makes no sense', { timeout: 30_000 }, async () => {
  const { status, output } = await run(temporaryFolder(), '--most', 'all');
  expect(status).toBe(2);
  expect(output).toMatch(/^usage: npm run check:links/u);
});
