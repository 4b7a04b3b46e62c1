import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { securityText, securityTextFile } from '#integrations/security-text.ts';
import { temporaryFolder } from '../../support/temporary-content.ts';

const place = {
  contact: 'mailto:security@handbook.example',
  origin: 'https://handbook.example',
  built: new Date('2026-11-21T15:00:00Z'),
};

describe('security.txt', () => {
  it('holds the fields of RFC 9116, valid for half a year from the build', () => {
    expect(securityText(place)).toBe(
      [
        'Contact: mailto:security@handbook.example',
        'Expires: 2027-05-20T00:00:00.000Z',
        'Preferred-Languages: en',
        'Canonical: https://handbook.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it.each(['security@handbook.example', 'http://handbook.example', 'mailto:a b', 'javascript:alert(1)'])(
    'refuses the contact "%s"',
    (contact) => {
      expect(() => securityText({ ...place, contact })).toThrow(/^SECURITY_CONTACT is ".*"; it must begin/u);
    },
  );

  const build = async (contact: string): Promise<string> => {
    const folder = join(temporaryFolder(), 'dist');
    mkdirSync(folder);
    const done = securityTextFile(contact, place.origin).hooks['astro:build:done'];
    await done?.({ dir: pathToFileURL(`${folder}/`) } as Parameters<typeof done>[0]);
    return folder;
  };

  it('is written where a contact is configured', async () => {
    const folder = await build(place.contact);
    expect(readFileSync(join(folder, '.well-known/security.txt'), 'utf8')).toMatch(/^Contact: mailto:/u);
  });

  it('is left out where there is none, for nobody would answer', async () => {
    expect(readdirSync(await build(''))).toEqual([]);
  });
});
