import type { APIRoute } from 'astro';
import { xmlText } from '#domain/text/xml-text.ts';
import { absolute } from '#domain/twins/addresses.ts';
import { site } from '#site';
import { language } from '#strings';
import { openSearch } from '#strings/machine';
import { fileUrls, urls } from '#urls';

/** Most characters of a short name (OpenSearch 1.1). */
const longestName = 16;

/** How a browser searches this site from its address bar (OpenSearch 1.1). */
export const GET: APIRoute = () => {
  const at = (path: string) => xmlText(absolute(site, path));
  const shortName = site.name.length > longestName ? site.name.slice(0, longestName).trim() : site.name;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(shortName)}</ShortName>
  <Description>${xmlText(openSearch.description(site.name))}</Description>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image width="192" height="192" type="image/png">${at(fileUrls.icon(192))}</Image>
  <Url type="text/html" method="get" template="${at(urls.search())}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${at(fileUrls.openSearch)}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } },
  );
};
