/** Keeps values in the query of the page's address, so that it can be shared and gone back to; empty ones are left out. */
export function keepInAddress(values: Readonly<Record<string, string>>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(values))
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}
