/** The key under which tools tell the home page of the site at a base path what is begun and not finished. */
export const begunKey = (base: string): string => `em-playbook:${base}:begun`;
