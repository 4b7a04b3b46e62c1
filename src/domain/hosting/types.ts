/** What a web server's configuration needs to know of the site. */
export interface HostedSite {
  /** The path below the origin, with a slash at both ends. */
  readonly base: string;
  /** The built site: an absolute path without quotes or placeholders. */
  readonly folder: string;
}
