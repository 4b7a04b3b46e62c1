/**
 * The Trusted Types policies of the site, each for one thing; the page's Content-Security-Policy allows no other names,
 * and no page may turn text into markup or script without one of them.
 */
export const trustedPolicy = 'em-playbook';
/** Of the rules by which the browser prepares the next page. */
export const rulesPolicy = 'em-playbook-rules';
/** Of the thread in which a file to import is read. */
export const workerPolicy = 'em-playbook-worker';

type Rule = 'createScriptURL' | 'createScript';
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: Partial<Record<Rule, () => string>>,
  ): Record<Rule, (text: string) => string>;
}

/**
 * A text as the browser wants it for one purpose. The policy gives this one text whatever it is asked for, so that nobody
 * else can use it. Call it once per page: a second policy of that name is refused.
 */
function trust(policy: string, rule: Rule, text: string): string {
  // TypeScript's DOM does not know Trusted Types yet, nor do older browsers.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy(policy, { [rule]: () => text })[rule]('') ?? text;
}

/** An address of a script of ours as `navigator.serviceWorker.register` wants it. */
export const trustScript = (address: string): string => trust(trustedPolicy, 'createScriptURL', address);

/** The address of a script of ours as `new Worker` wants it. */
export const trustWorker = (address: string): string => trust(workerPolicy, 'createScriptURL', address);

/** Speculation Rules as a script element wants them. */
export const trustRules = (rules: string): string => trust(rulesPolicy, 'createScript', rules);
