import { runTool } from './tool/run-tool.ts';

/** The bytes of standard input; none where nothing is piped in. */
async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) return new Uint8Array();
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/**
 * `npm run --silent tool -- readiness < answers.json`: the rules of the site's tools for scripts, JSON in and out.
 * Bad input: one sentence on standard error, exit 2.
 */
const { exitCode, output, error } = await runTool(process.argv.slice(2), readStandardInput);
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = exitCode;
