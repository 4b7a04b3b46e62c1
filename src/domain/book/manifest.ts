/** What `npm run book` has made, for the page that offers it. */
export interface BookManifest {
  /** The day, YYYY-MM-DD. */
  readonly made: string;
  /** Pages of the site that are in it. */
  readonly pages: number;
  readonly epub: { readonly file: string; readonly bytes: number };
  readonly pdf: {
    readonly file: string;
    readonly bytes: number;
    readonly sheets: number;
    readonly paper: string;
  };
}
