/** The tool has one page: an address names no other. */
export { onePage as grammar } from '../parts/use-route.ts';
