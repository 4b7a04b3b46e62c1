/** The key under which a reader's setting is stored; the base path keeps two sites on one origin apart. */
export const settingKey = (base: string, name: 'scheme' | 'slash'): string => `em-playbook:${base}:${name}`;

/**
 * The one script that runs before the first paint: marks the page as one whose scripts run, applies the stored colour
 * scheme, so that no page flashes, marks for two seconds a page that is newly opened, not reloaded or gone back to, and
 * has the page laid out as soon as it is read, so that the first frame only has to be drawn.
 * Plain text because its hash stands in the page's policy.
 */
export const headScript = (base: string): string =>
  `var d=document.documentElement.dataset;d.scripts="";` +
  `if(performance.getEntriesByType("navigation")[0]?.type=="navigate"){d.opened="";setTimeout(()=>delete d.opened,2e3)}` +
  `try{var s=localStorage.getItem(${JSON.stringify(settingKey(base, 'scheme'))});if(s)d.scheme=s}catch{}` +
  `document.addEventListener("readystatechange",()=>document.body.offsetTop,{once:true})`;
