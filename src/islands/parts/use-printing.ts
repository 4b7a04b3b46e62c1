import { useEffect, useState } from 'preact/hooks';

/** So many entries stand ready for paper; more are put there only while a page is printed. */
const ready = 100;

/** Whether what goes to paper has to be there: always where it is little, and else while it is printed. */
export function usePrinting(count: number): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setIsPrinting(true);
    const end = () => setIsPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting || count <= ready;
}
