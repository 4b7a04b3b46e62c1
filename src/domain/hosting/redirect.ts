const template = /^<!doctype html>\s*<title>Redirecting to: [^<]*<\/title>\s*<meta http-equiv="refresh" /u;

/** Whether a page is what Astro writes for an entry of `redirects`: a few lines that lead on, with nothing of ours. */
export const isRedirect = (html: string): boolean => template.test(html);
