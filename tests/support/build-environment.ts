/** What Vitest sets for the tests; a build that inherits it is one for development, with drafts and without caches. */
const ofTests = /^(?:VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST)$/u;

/** The environment of a build that a test starts: the one from outside, and what this build is told. */
export const buildEnvironment = (told: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTests.test(name))),
  ...told,
});
