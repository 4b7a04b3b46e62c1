/**
 * What is made of a list, made once for each: lists of the store never change, and every letter draws a page anew. It
 * is forgotten together with its list.
 */
export function oncePerList<T, Made>(make: (list: readonly T[]) => Made): (list: readonly T[]) => Made {
  const made = new WeakMap<readonly T[], Made>();
  return (list) => {
    if (!made.has(list)) made.set(list, make(list));
    return made.get(list) as Made;
  };
}
