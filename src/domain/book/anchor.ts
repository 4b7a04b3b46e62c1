/** The anchor of a page in a book: `frameworks-sbi` for `frameworks/sbi/`. */
export const anchorOf = (path: string): string => path.replace(/\/$/u, '').replaceAll('/', '-');
