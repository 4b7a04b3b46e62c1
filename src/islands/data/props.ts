/** A tool as the page names it. */
export interface NamedTool {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** What the page gives its view of everything that is saved. */
export interface DataProps {
  readonly base: string;
  readonly tools: readonly NamedTool[];
}
