/** The key under which a reader's setting is stored; the base path keeps two sites on one origin apart. */
export const settingKey = (base: string, name: 'scheme' | 'slash'): string => `em-playbook:${base}:${name}`;

/**
 * The one script that runs before the first paint: marks the page as one whose scripts run, applies the stored colour
 * scheme, so that no page flashes, marks for two seconds a page that is newly opened, not reloaded, gone back to or opened
 * at a place, and has the page laid out as soon as it is read, so that the first frame only has to be drawn. Where a link
 * leads to a place meanwhile, the mark goes before the page is scrolled there: the same as a condition in the selector,
 * `:has(:target)`, made styling dearer by a third.
 * Plain text because its hash stands in the page's policy.
 */
export const headScript = (base: string): string =>
  `var d=document.documentElement.dataset;d.scripts="";` +
  `if(!location.hash&&performance.getEntriesByType("navigation")[0]?.type=="navigate"){d.opened="";` +
  `var o=()=>delete d.opened;setTimeout(o,2e3);self.navigation?.addEventListener("navigate",o)}` +
  `try{var s=localStorage.getItem(${JSON.stringify(settingKey(base, 'scheme'))});if(s)d.scheme=s}catch{}` +
  `document.addEventListener("readystatechange",()=>document.body.offsetTop,{once:true})`;
