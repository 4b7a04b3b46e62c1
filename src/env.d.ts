interface ImportMetaEnv {
  /** Whether this build keeps pages for reading offline; set by `src/integrations/offline.ts`. */
  readonly OFFLINE: boolean;
  /** What `npm run book` has made, or null; set by `src/integrations/book-files.ts`. */
  readonly BOOK: import('#domain/book/manifest.ts').BookManifest | null;
}

declare namespace App {
  /** What the components of an MDX text know of the page they stand in; set by the route of entry pages. */
  interface Locals {
    page: import('#domain/library/page-context.ts').PageContext;
  }
}

declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
    variationAxes?: Record<string, number | { min?: number; max?: number; default?: number }>;
    noLayoutClosure?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
