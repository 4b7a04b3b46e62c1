/** The key under which a reader's setting is stored; the base path keeps two sites on one origin apart. */
export const settingKey = (base: string, name: 'scheme' | 'slash'): string => `em-playbook:${base}:${name}`;

/**
 * The one script that runs before the first paint: applies the stored colour scheme, so that no page flashes,
 * and marks the page as one whose scripts run. Plain text because its hash stands in the page's policy.
 */
export const schemeScript = (base: string): string =>
  `document.documentElement.dataset.scripts="";try{var s=localStorage.getItem(${JSON.stringify(settingKey(base, 'scheme'))});if(s)document.documentElement.dataset.scheme=s}catch{}`;
