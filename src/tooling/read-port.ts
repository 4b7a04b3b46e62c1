import { parseArgs } from 'node:util';
import { BadInput, quote } from './tool/bad-input.ts';

/** A port as text; throws one sentence where it is none. `name` is what the reader wrote it as. */
export function readPort(text: string, name = '--port'): string {
  if (!/^\d{1,5}$/u.test(text) || Number(text) < 1 || Number(text) > 65_535)
    throw new BadInput(`${name} must be a number from 1 to 65535, and is ${quote(text)}.`);
  return text;
}

/** Where `npm run serve` listens unless told otherwise. */
export const usualPort = 4321;

/** What `npm run serve` and `npm start` are told: the port, by `--port` or `PORT`, and whether to build first. */
export function readServeOptions(
  args: readonly string[],
  { PORT }: { readonly PORT?: string | undefined },
): { port: number; isChosen: boolean; build: boolean } {
  let values: { port?: string | undefined; build?: boolean | undefined };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, build: { type: 'boolean' } },
    }));
  } catch {
    const own = args.filter((arg) => arg !== '--build').join(' ');
    throw new BadInput(`This command takes --port and a number, and was given ${quote(own)}.`);
  }
  const chosen = values.port === undefined ? PORT && readPort(PORT, 'PORT') : readPort(values.port);
  return { port: Number(chosen || usualPort), isChosen: Boolean(chosen), build: values.build === true };
}
