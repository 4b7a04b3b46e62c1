import { settingKey } from './head-script.ts';

/**
 * The reading settings in the page: shows what holds, and keeps what is chosen. They live in localStorage; where that
 * is blocked they last until the page is left.
 */
export function bindSettings(base: string): void {
  const root = document.documentElement;
  const write = (name: 'scheme' | 'slash', value: string) => {
    try {
      if (value) localStorage.setItem(settingKey(base, name), value);
      else localStorage.removeItem(settingKey(base, name));
    } catch {
      // Storage is blocked: the setting still holds for this page.
    }
  };
  const schemes = document.querySelectorAll<HTMLSelectElement>('[data-scheme-choice]');
  const slash = document.querySelector<HTMLInputElement>('[data-slash-choice]');
  const read = () => {
    try {
      return localStorage.getItem(settingKey(base, 'slash'));
    } catch {
      return null;
    }
  };
  const showScheme = () => {
    for (const choice of schemes) choice.value = root.dataset['scheme'] ?? 'system';
  };
  const choose = (value: string) => {
    root.dataset['scheme'] = value;
    write('scheme', value === 'system' ? '' : value);
    showScheme();
  };
  const switchSlash = (isOn: boolean) => {
    root.dataset['slash'] = isOn ? 'on' : 'off';
    write('slash', isOn ? '' : 'off');
  };
  // What was changed by the very interaction that brought this script counts; what was not shows what is stored.
  const chosen = [...schemes].find(({ value }) => value !== (root.dataset['scheme'] ?? 'system'));
  if (chosen) choose(chosen.value);
  if (slash && !slash.checked) switchSlash(false);
  else if (slash) slash.checked = read() !== 'off';
  for (const choice of schemes) choice.addEventListener('change', () => choose(choice.value));
  slash?.addEventListener('change', () => switchSlash(slash.checked));
}
