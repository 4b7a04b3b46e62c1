/** Lets the site be kept among a system's apps. Put in late: browsers fetch what it leads to at once. */
export function linkManifest(base: string): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${base}manifest.webmanifest`;
  document.head.append(link);
}
