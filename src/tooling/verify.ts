import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmRun } from './npm-run.ts';

/**
 * `npm run verify`: everything that CI runs, in the order in which it fails fastest, with the time of each step. The
 * steps of one stage run at the same time: each uses one core or little more. Steps without tests of their own count as
 * one. Ends with "N passed, N failed".
 */
const stages = [
  ['format:check', 'lint', 'spell', 'check'],
  ['test:unit'],
  ['test:content', 'test:components'],
  ['test:islands'],
  ['build'],
  ['test:site'],
  ['test:hosting'],
  ['test:browser'],
] as const;

interface Outcome {
  passed: number;
  failed: number;
  seconds: number;
}

const reports = mkdtempSync(join(tmpdir(), 'em-playbook-'));

/** Runs a step; among others of its stage it is shown when it has ended, so that no line stands among theirs. */
async function runStep(step: string, isAlone: boolean): Promise<Outcome> {
  const began = performance.now();
  const report = join(reports, `${step.replace(':', '-')}.json`);
  const isTest = step.startsWith('test:');
  const options = isTest
    ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  if (isAlone) console.log(`\n── ${step}`);
  const { child, ended } = npmRun(['--silent', step, ...options], {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await ended;
  if (!isAlone) process.stdout.write(Buffer.concat([Buffer.from(`\n── ${step}\n`), ...said]));
  const seconds = (performance.now() - began) / 1000;
  if (!isTest) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
      string,
      number
    >;
    // A file that cannot even be loaded fails the step without a failed test.
    const failed = Math.max(numFailedTests ?? 0, code === 0 ? 0 : 1);
    return { passed: numPassedTests ?? 0, failed, seconds };
  } catch {
    return { passed: 0, failed: 1, seconds };
  }
}

const outcomes: (Outcome & { step: string })[] = [];
for (const stage of stages) {
  const ended = await Promise.all(
    stage.map(async (step) => ({ step, ...(await runStep(step, stage.length === 1)) })),
  );
  outcomes.push(...ended);
  if (ended.some(({ failed }) => failed > 0)) break;
}

console.log('\n── times');
for (const { step, seconds, passed, failed } of outcomes)
  console.log(
    `${step.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed${failed ? `, ${failed} failed` : ''}`,
  );
const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const left = stages.flat().length - outcomes.length;
if (left > 0) console.log(`${left} later steps were not run.`);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
