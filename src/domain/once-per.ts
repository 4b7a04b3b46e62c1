/**
 * What is made of a list or another object that never changes, made once for each: every letter draws a page anew, and
 * every page of a long list asks the same. It is forgotten together with its object.
 */
export function oncePer<Source extends object, Made>(
  make: (source: Source) => Made,
): (source: Source) => Made {
  const made = new WeakMap<Source, Made>();
  return (source) => {
    if (!made.has(source)) made.set(source, make(source));
    return made.get(source) as Made;
  };
}
