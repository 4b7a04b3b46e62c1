import { spawnSync } from 'node:child_process';
import { readAudit } from './audit/read-audit.ts';

/**
 * `npm run audit`: known weaknesses of the production packages. Exit 1 where there are some, 2 where the registry did
 * not answer: npm itself tells the two apart only in words.
 */
const { stdout } = spawnSync('npm audit --omit=dev --json', { encoding: 'utf8', shell: true });
const { message, exitCode } = readAudit(stdout);
(exitCode === 0 ? console.log : console.error)(message);
process.exitCode = exitCode;
