import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';

/** What a reference manager reads from a BibTeX file: CSL-JSON. */
export const readBibtex = (text: string): Record<string, unknown>[] =>
  plugins.input.chain(text, {
    generateGraph: false,
    maxChainLength: 10,
    strict: true,
    forceType: '@bibtex/text',
    target: '@csl/list+object',
  }) as unknown as Record<string, unknown>[];
