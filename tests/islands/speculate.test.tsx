// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speculate } from '#browser/speculate.ts';
import { speculationRules } from '#domain/navigation/speculation.ts';

const written = () => document.querySelector('script[type=speculationrules]')?.textContent;
const eagernessWith = (hovers: boolean) => {
  vi.stubGlobal('matchMedia', () => ({ matches: hovers }));
  speculate('/book/', (rules) => rules);
  return (JSON.parse(written() ?? 'null') as ReturnType<typeof speculationRules>).prerender[0]?.eagerness;
};

beforeEach(() => {
  vi.stubGlobal('HTMLScriptElement', { supports: () => true });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  document.head.replaceChildren();
});
afterEach(() => vi.unstubAllGlobals());

describe('speculate', () => {
  it('begins when a pointer rests on a link, on a touch screen when one is pressed', () => {
    expect(eagernessWith(true)).toBe('moderate');
    document.head.replaceChildren();
    expect(eagernessWith(false)).toBe('conservative');
  });

  it('never begins for readers who save data, or where the browser cannot', () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    speculate('/', (rules) => rules);
    expect(written()).toBeUndefined();
    vi.unstubAllGlobals();
    vi.stubGlobal('HTMLScriptElement', { supports: () => false });
    speculate('/', (rules) => rules);
    expect(written()).toBeUndefined();
  });
});
