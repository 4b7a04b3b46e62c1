/**
 * The one place a fork changes. Each value can be overridden at build time by the environment variable
 * named beside it. Read by `astro.config.mjs` and by pages; holds no logic.
 */
const env = (name: string, fallback: string): string =>
  (typeof process === 'undefined' ? undefined : process.env[name]) ?? fallback;

export const site = {
  /** SITE_NAME: shown in the header and in every title. */
  name: env('SITE_NAME', 'EM Playbook'),
  /** SITE_DESCRIPTION: the meta description of the home page, 70 to 160 characters. */
  description: env(
    'SITE_DESCRIPTION',
    'Playbooks for engineering managers and engineers who may become one: what to do, what to say, what it costs, and how to tell that it worked.',
  ),
  /** SITE_URL: the origin the site is published under, without a path. */
  url: env('SITE_URL', 'https://em-playbook.example'),
  /** BASE_PATH: the path below the origin, with a slash at both ends. */
  base: env('BASE_PATH', '/'),
  /** PRECOMPRESS: `off` leaves out the .br and .gz files, for hosts that compress by themselves; each page costs some 40 ms of a core. */
  precompressed: env('PRECOMPRESS', 'on') !== 'off',
  /** CARDS: `off` draws no pictures for where pages are shared; each new one costs some 50 ms of a core. */
  cards: env('CARDS', 'on') !== 'off',
  /** REPOSITORY_URL: where readers report mistakes, discuss pages and contributors send changes; empty hides the links. */
  repository: env('REPOSITORY_URL', ''),
  /** CONTACT: the mail address to which readers report mistakes where there is no repository; empty shows none. */
  contact: env('CONTACT', ''),
  /** HIDDEN: collections this site does without, separated by commas: no pages, no navigation, and links to them are left out. */
  hidden: env('HIDDEN', '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean),
  /** Addresses that moved, old to new, below the base path: `'/faqs/old/': '/faqs/new/'`. What was published stays reachable. */
  redirects: {} as Readonly<Record<string, string>>,
  /** OFFLINE: "off" keeps nothing in browsers for reading offline, and removes what earlier builds kept. */
  offline: env('OFFLINE', 'on') !== 'off',
  /** TODAY: the day, YYYY-MM-DD, on which pages past their review are called so; empty is the day of the build. */
  today: env('TODAY', ''),
  /** SECURITY_CONTACT: where weaknesses are reported, as https:, mailto: or tel:; empty writes no security.txt. */
  securityContact: env('SECURITY_CONTACT', ''),
  /** TEXT_LICENCE and TEXT_LICENCE_URL: the licence of the words. */
  textLicence: env('TEXT_LICENCE', 'CC BY 4.0'),
  textLicenceUrl: env('TEXT_LICENCE_URL', 'https://creativecommons.org/licenses/by/4.0/'),
} as const;
