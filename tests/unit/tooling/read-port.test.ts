import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readServeOptions } from '#tooling/read-port.ts';
import { temporaryFolder } from '../../support/temporary-content.ts';

describe('readServeOptions', () => {
  it.each([
    [[], {}, { port: 4321, isChosen: false, build: false }],
    [['--port', '5000'], {}, { port: 5000, isChosen: true, build: false }],
    [['--build', '--port=5000'], { PORT: '6000' }, { port: 5000, isChosen: true, build: true }],
    [[], { PORT: '6000' }, { port: 6000, isChosen: true, build: false }],
    [[], { PORT: '' }, { port: 4321, isChosen: false, build: false }],
  ])('reads %j with %j', (args, environment, options) => {
    expect(readServeOptions(args, environment)).toEqual(options);
  });

  it.each([
    [['--port', 'http'], {}, '--port must be a number from 1 to 65535, and is "http".'],
    [['--port', '0'], {}, '--port must be a number from 1 to 65535, and is "0".'],
    [['--port', '65536'], {}, '--port must be a number from 1 to 65535, and is "65536".'],
    [[], { PORT: '80a' }, 'PORT must be a number from 1 to 65535, and is "80a".'],
    [['--build', '5000'], {}, 'This command takes --port and a number, and was given "5000".'],
    [['--prot', '5000'], {}, 'This command takes --port and a number, and was given "--prot 5000".'],
    [['--port'], {}, 'This command takes --port and a number, and was given "--port".'],
  ])('refuses %j with %j in one sentence', (args, environment, sentence) => {
    expect(() => readServeOptions(args, environment)).toThrow(sentence);
  });
});

describe('npm run serve', { timeout: 30_000 }, () => {
  const command = join(import.meta.dirname, '../../../src/tooling/serve.ts');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [command, ...args], { cwd: temporaryFolder(), encoding: 'utf8' });

  it('ends with one sentence where a value is wrong, before anything is built', () => {
    expect(run('--build', '--port', 'x')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: '--port must be a number from 1 to 65535, and is "x".\n',
    });
  });

  it('ends with one sentence where the chosen port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = run('--build', '--port', String(port));
    other.close();
    expect(status).toBe(2);
    expect(stderr).toBe(`Port ${port} is taken; choose another with --port, or end what listens there.\n`);
  });

  it('ends with one sentence where no site is built', () => {
    expect(run()).toMatchObject({
      status: 2,
      stderr: 'There is no built site in dist/; run npm run build first, or npm start for both.\n',
    });
  });
});
