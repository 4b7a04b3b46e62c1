/**
 * The one Trusted Types policy of the site; the page's Content-Security-Policy allows no other name, and no page
 * may turn text into markup or script without it.
 */
export const trustedPolicy = 'em-playbook';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string };
}

/**
 * An address of a script of ours as `navigator.serviceWorker.register` wants it. The policy gives this one address
 * whatever it is asked for, so that nobody else can use it. Call it once per page: a second policy is refused.
 */
export function trustScript(address: string): string {
  // TypeScript's DOM does not know Trusted Types yet, nor do older browsers.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return (
    trustedTypes?.createPolicy(trustedPolicy, { createScriptURL: () => address }).createScriptURL('') ??
    address
  );
}
