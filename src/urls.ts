import { createFileUrls } from '#domain/navigation/file-urls.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';

/** The paths of this site, below its base path. */
export const urls = createUrls(site.base);

/** What the page of a tool tells its island of the site around it. */
export const toolPlace = (id: string) => ({
  base: urls.root,
  worksheet: urls.worksheet(id),
  dataPage: urls.tool('data'),
});

/** The paths of what programs read. */
export const fileUrls = createFileUrls(site.base);
