import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Days after the build for which the file speaks; RFC 9116 recommends less than a year. */
const validDays = 180;

interface Place {
  /** Where weaknesses are reported: an address beginning with https:, mailto: or tel:. */
  readonly contact: string;
  /** The origin of the site. */
  readonly origin: string;
  /** When the site is built. */
  readonly built: Date;
}

/**
 * The text of /.well-known/security.txt (RFC 9116). It names the origin's own address as canonical, also for a site
 * below a base path: there the file counts once the owner of the origin has put it in that place.
 */
export function securityText({ contact, origin, built }: Place): string {
  if (!/^(?:https:\/\/|mailto:|tel:)\S+$/u.test(contact))
    throw new Error(`SECURITY_CONTACT is "${contact}"; it must begin with https://, mailto: or tel:.`);
  const expires = new Date(built);
  expires.setUTCDate(expires.getUTCDate() + validDays);
  expires.setUTCHours(0, 0, 0, 0);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${new URL('/.well-known/security.txt', origin).href}`,
    '',
  ].join('\n');
}

/** Writes security.txt where a contact is configured; without one there is no file, for it would promise what nobody keeps. */
export const securityTextFile = (contact: string, origin: string): AstroIntegration => ({
  name: 'security-text',
  hooks: {
    'astro:build:done': ({ dir }) => {
      if (!contact) return;
      const folder = new URL('.well-known/', dir);
      mkdirSync(folder, { recursive: true });
      writeFileSync(new URL('security.txt', folder), securityText({ contact, origin, built: new Date() }));
    },
  },
});
