/** The media type of each kind of file the site has. What is not named here is sent as bytes. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
  bib: 'text/x-bibtex',
  svg: 'image/svg+xml',
  zip: 'application/zip',
  epub: 'application/epub+zip',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Sent for files of a kind that is not named: Pagefind's own formats, which its engine reads as bytes. */
export const bytes = 'application/octet-stream';

const typeOf = (path: string): string => {
  const file = path === '' || path.endsWith('/') ? 'index.html' : path;
  const extension = /\.([^./]+)$/u.exec(file)?.[1] ?? '';
  return Object.hasOwn(contentTypes, extension) ? (contentTypes[extension] ?? bytes) : bytes;
};

/** Whether a media type needs its character set said; JSON and XML say it themselves. */
const needsCharset = (type: string) => type.startsWith('text/');

/** The media types that are sent with `charset=utf-8`. */
export const typesWithCharset: readonly string[] = Object.values(contentTypes).filter(needsCharset);

/** The `Content-Type` of a file, or of the page a path with a slash at its end stands for. */
export function contentTypeOf(path: string): string {
  const type = typeOf(path);
  return needsCharset(type) ? `${type}; charset=utf-8` : type;
}

/** Whether a file is text, so that compressing it saves bytes; fonts and the search index are compressed already. */
export function isCompressible(path: string): boolean {
  return /^text\/|^application\/(?:json|xml|manifest\+json)$|^image\/svg\+xml$/u.test(typeOf(path));
}
