import { afterEach, expect, it, vi } from 'vitest';
import { trustedPolicy, trustScript } from '#browser/trusted.ts';

afterEach(() => vi.unstubAllGlobals());

it('gives the address as it is to a browser without Trusted Types', () => {
  expect(trustScript('/handbook/worker.js')).toBe('/handbook/worker.js');
});

it('makes a policy that answers with this address whatever it is asked for', () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL(text: string): string }) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  expect(trustScript('/worker.js')).toBe('/worker.js');
  expect(createPolicy.mock.calls[0]?.[0]).toBe(trustedPolicy);
  expect(createPolicy.mock.calls[0]?.[1].createScriptURL('https://elsewhere.example/')).toBe('/worker.js');
});
