/** Loads something at its first use and keeps it; what did not come is loaded anew at the next use. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    if (!loading) {
      loading = load();
      loading.catch(() => (loading = null));
    }
    return loading;
  };
}

/** The same of things that have numbers: each is loaded at its first use. */
export function loadEachOnce<T>(load: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const loads = new Map<number, () => Promise<T>>();
  return (number) => {
    const known = loads.get(number) ?? loadOnce(() => load(number));
    loads.set(number, known);
    return known();
  };
}
