import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unpack } from '#tooling/launch-browser.ts';

let place: string;
let archive: Buffer;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'em playbook '));
  writeFileSync(join(place, 'library.so'), 'code'.repeat(1000));
  archive = spawnSync('tar', ['-c', '-C', place, 'library.so']).stdout;
});
afterEach(() => rmSync(place, { recursive: true }));

it('unpacks an archive into a folder of its own', () => {
  unpack(archive, join(place, 'libraries'));
  expect(readFileSync(join(place, 'libraries/library.so'), 'utf8')).toBe('code'.repeat(1000));
  expect(readdirSync(place).toSorted()).toEqual(['libraries', 'library.so']);
});

it('leaves nothing of an archive that is cut off', () => {
  expect(() => unpack(archive.subarray(0, 2000), join(place, 'libraries'))).toThrow('could not unpack');
  expect(existsSync(join(place, 'libraries'))).toBe(false);
  expect(readdirSync(place)).toEqual(['library.so']);
});

it('is content with what another process has unpacked at the same time', () => {
  unpack(archive, join(place, 'libraries'));
  unpack(archive, join(place, 'libraries'));
  expect(readdirSync(place).toSorted()).toEqual(['libraries', 'library.so']);
});
