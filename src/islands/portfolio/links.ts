/** Addresses that open an example in a tool, below the site's base path. */
export const exampleLink = (base: string, id: string): string => `${base}tools/portfolio/#item=${id}`;
export const resumeLink = (base: string, id: string): string => `${base}tools/resume/#from=${id}`;
export const storyLink = (base: string, id: string): string => `${base}tools/stories/#from=${id}`;
