import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxConfig } from '#domain/hosting/nginx.ts';
import { freePort } from './free-port.ts';

const packages = 'apt-get install nginx libnginx-mod-http-brotli-static';

/** Debian keeps servers where only the administrator's PATH looks. */
const environment = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };

/** The file of nginx's brotli module, or what is missing on this machine. */
export function findNginx(): { brotliModule: string } | { missing: string } {
  const { error, stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8', env: environment });
  if (error) return { missing: `nginx is not installed (Debian: ${packages})` };
  const folder = /--modules-path=(\S+)/u.exec(stderr)?.[1] ?? '';
  const brotliModule = join(folder, 'ngx_http_brotli_static_module.so');
  return existsSync(brotliModule)
    ? { brotliModule }
    : { missing: `nginx has no module for brotli files (Debian: ${packages})` };
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => answer(false));
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
  });

/** What stands around the generated part: everything nginx writes goes to a folder of its own. */
const mainConfig = (brotliModule: string) => `
load_module ${brotliModule};
# Started as root, nginx would read the site as a user who may not see it.
${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
daemon off;
worker_processes auto;
pid nginx.pid;
events { worker_connections 1024; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `    ${name}_temp_path ${name};`).join('\n')}
    include site.conf;
}
`;

export interface RunningNginx {
  /** The address of the site, with its base path. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves a built site below a base path as the generated configuration says, from a real nginx on a free port of
 * this machine. Where nginx is missing or does not start, the error says so in one sentence.
 */
export async function startNginx(folder: string, base: string): Promise<RunningNginx> {
  const found = findNginx();
  if ('missing' in found) throw new Error(`${found.missing}.`);
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), 'em-playbook-nginx-'));
  writeFileSync(join(own, 'nginx.conf'), mainConfig(found.brotliModule));
  writeFileSync(
    join(own, 'site.conf'),
    nginxConfig({ base, folder: resolve(folder) }, { domain: 'localhost', listen: `127.0.0.1:${port}` }),
  );
  const nginx = spawn('nginx', ['-p', `${own}/`, '-c', 'nginx.conf', '-e', 'stderr'], { env: environment });
  let complaints = '';
  nginx.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  const ended = new Promise<void>((done) => nginx.once('close', () => done()));
  const stop = async () => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  for (let tries = 0; !(await accepts(port)); tries++) {
    if (nginx.exitCode !== null || tries === 100) {
      await stop();
      throw new Error(`nginx did not start: ${complaints.trim()}`);
    }
    await wait(50);
  }
  return { url: `http://127.0.0.1:${port}${base}`, stop };
}
