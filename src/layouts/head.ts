import { createHash } from 'node:crypto';
import { headScript as headScriptFor } from '#browser/head-script.ts';
import { homeScript } from '#browser/home-script.ts';
import { readPalette } from '#domain/cards/colour.ts';
import { dataAddress, markSvg } from '#domain/cards/mark.ts';
import tokens from '#styles/tokens.css?raw';
import { urls } from '#urls';

/** What the head of every page holds, made once. */

/** The mark as a data address: one request fewer on every first visit. */
export const icon = dataAddress(markSvg(readPalette(tokens)));

export const headScript = headScriptFor(urls.root);

/** Stands before all other styles, so that the order of the layers does not depend on the bundler's order. */
export const layerOrder = '@layer reset,base,layout,prose,parts,tools,print;';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

/** By which the policy of a page allows what stands in it. */
export const hashes = {
  headScript: hashOf(headScript),
  homeScript: hashOf(homeScript(urls.root)),
  layerOrder: hashOf(layerOrder),
};
