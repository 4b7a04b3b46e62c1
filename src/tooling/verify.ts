import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmRun } from './npm-run.ts';

/**
 * `npm run verify`: everything that CI runs, in the order in which it fails fastest, with the time of each
 * step. Steps without tests of their own count as one. Ends with "N passed, N failed".
 */
const steps = [
  'format:check',
  'lint',
  'spell',
  'check',
  'test:unit',
  'test:content',
  'test:components',
  'test:islands',
  'build',
  'test:site',
  'test:hosting',
  'test:browser',
] as const;

interface Outcome {
  passed: number;
  failed: number;
  seconds: number;
}

const reports = mkdtempSync(join(tmpdir(), 'em-playbook-'));

async function runStep(step: string): Promise<Outcome> {
  const began = performance.now();
  const report = join(reports, `${step.replace(':', '-')}.json`);
  const isTest = step.startsWith('test:');
  const options = isTest
    ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const code = await npmRun(['--silent', step, ...options], { stdio: 'inherit' }).ended;
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
for (const step of steps) {
  console.log(`\n── ${step}`);
  const outcome = await runStep(step);
  outcomes.push({ step, ...outcome });
  if (outcome.failed > 0) break;
}

console.log('\n── times');
for (const { step, seconds, passed, failed } of outcomes)
  console.log(
    `${step.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed${failed ? `, ${failed} failed` : ''}`,
  );
const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const left = steps.length - outcomes.length;
if (left > 0) console.log(`${left} later steps were not run.`);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
