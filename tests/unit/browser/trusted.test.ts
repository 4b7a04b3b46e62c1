import { afterEach, expect, it, vi } from 'vitest';
import { rulesPolicy, trustedPolicy, trustRules, trustScript } from '#browser/trusted.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  [trustScript, trustedPolicy, 'createScriptURL', '/handbook/worker.js'],
  [trustRules, rulesPolicy, 'createScript', '{"prerender":[]}'],
] as const)('gives one text as it is, whatever its policy is asked for', (trust, name, rule, text) => {
  expect(trust(text)).toBe(text);
  const createPolicy = vi.fn(
    (_name: string, rules: Partial<Record<string, (asked: string) => string>>) => rules,
  );
  vi.stubGlobal('trustedTypes', { createPolicy });
  expect(trust(text)).toBe(text);
  expect(createPolicy.mock.calls[0]?.[0]).toBe(name);
  const [, rules] = createPolicy.mock.calls[0]!;
  expect(Object.keys(rules)).toEqual([rule]);
  expect(rules[rule]?.('https://elsewhere.example/')).toBe(text);
});
