/** Where readers of a site turn to; both may be empty. */
export interface Desk {
  /** The address of the repository. */
  readonly repository: string;
  /** A mail address. */
  readonly contact: string;
}

/** A page that something may be wrong with. */
export interface Reported {
  /** Its id, by which it is found in `content/`: `faqs/build-or-buy`. */
  readonly id: string;
  readonly title: string;
  /** Its address. */
  readonly url: string;
  /** What a report begins with. */
  readonly question: string;
}

/** The names that a host gives to the fields of a new issue. */
const issueForms = [
  { host: /(?:^|\.)gitlab\./u, path: '/-/issues/new', title: 'issue[title]', body: 'issue[description]' },
  // GitHub, Gitea and Forgejo alike.
  { host: /./u, path: '/issues/new', title: 'title', body: 'body' },
] as const;

const withQuery = (address: string, fields: Readonly<Record<string, string>>): string =>
  `${address}?${Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** Where a mistake on a page is reported, and where the page is discussed; null where there is no such place. */
export function reportLinks(
  { repository, contact }: Desk,
  { id, title, url, question }: Reported,
): { report: string | null; discuss: string | null } {
  const subject = `${title} (${id})`;
  const body = `${id}\n${url}\n\n${question}\n`;
  if (repository) {
    const root = repository.replace(/\/+$/u, '').replace(/\.git$/u, '');
    const { host } = new URL(root);
    const form = issueForms.find((each) => each.host.test(host)) ?? issueForms[1];
    const issue = withQuery(root + form.path, { [form.title]: subject, [form.body]: body });
    const discussion = withQuery(`${root}/discussions/new`, {
      category: 'general',
      title: subject,
      body: url,
    });
    return { report: issue, discuss: /(?:^|\.)github\./u.test(host) ? discussion : issue };
  }
  if (!contact) return { report: null, discuss: null };
  const address = contact.replace(/^mailto:/u, '');
  return { report: withQuery(`mailto:${address}`, { subject, body }), discuss: null };
}
