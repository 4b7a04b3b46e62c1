/**
 * Prints a part of the page alone, as the styles of the page know it by its name; the page is whole again afterwards.
 */
export function printPart(name: string): void {
  const root = document.documentElement;
  root.dataset['print'] = name;
  addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  print();
}
