import { runTool } from './tool/run-tool.ts';

/** The text of standard input; empty where nothing is piped in. */
async function readStandardInput(): Promise<string> {
  if (process.stdin.isTTY) return '';
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) text += String(chunk);
  return text;
}

/**
 * `npm run --silent tool -- readiness < answers.json`: the rules of the site's tools for scripts, JSON in and out.
 * Bad input: one sentence on standard error, exit 2.
 */
const { exitCode, output, error } = await runTool(process.argv.slice(2), readStandardInput);
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = exitCode;
