interface Point {
  readonly offset: number;
  readonly column: number;
}

/** A node of a parsed MDX text, as the site's parser gives it; offsets are places in the text. */
export interface TextNode {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly position?: { readonly start: Point; readonly end: Point };
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly TextNode[];
}
