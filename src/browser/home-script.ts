import { begunKey } from './begun-key.ts';

/**
 * The script of the home page: shows the way back to what was begun and not finished, as the tools have left it (see
 * `domain/toolbox/unfinished.ts`). Plain text because its hash stands in the page's policy.
 */
export const homeScript = (base: string): string =>
  `try{for(const[k,h,s]of JSON.parse(localStorage.getItem(${JSON.stringify(begunKey(base))}))){` +
  `const a=document.querySelector("[data-begun="+CSS.escape(k)+"]");` +
  `a.hash=h;a.querySelector("b").textContent=s;a.hidden=false}}catch{}`;
