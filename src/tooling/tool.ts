import { readFileSync } from 'node:fs';
import { runTool } from './tool/run-tool.ts';

/**
 * `npm run --silent tool -- readiness < answers.json`: the rules of the site's tools for scripts, JSON in and out.
 * Bad input: one sentence on standard error, exit 2.
 */
const { exitCode, output, error } = runTool(process.argv.slice(2), () =>
  process.stdin.isTTY ? '' : readFileSync(process.stdin.fd, 'utf8'),
);
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = exitCode;
