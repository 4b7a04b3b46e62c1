import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';

/** The paths of this site, below its base path. */
export const urls = createUrls(site.base);
