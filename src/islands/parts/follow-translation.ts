import { options } from 'preact';

/**
 * Translators and reading aids put elements of their own in place of the texts on a page. Preact would go on writing
 * into the texts they took out, and what the reader sees would stay as it was, without an error. So the texts go back
 * into their places before anything is drawn anew. Afterwards what stood in for them returns, but where a text changed:
 * that one is shown as it was written, and the translator sees to it anew.
 */

/** What Preact knows of something drawn, by the short names that its build gives them. */
interface Drawn {
  /** A text has none. */
  readonly type: unknown;
  /** What it stands in. */
  readonly __: Drawn | null;
  /** Its node on the page. */
  readonly __e?: (ChildNode & ParentNode) | null;
  /** What stands in it; nothing while it is drawn for the first time. */
  readonly __k?: readonly (Drawn | null)[] | null;
}

const hooks = options as unknown as {
  __b?: (drawn: Drawn, ...more: unknown[]) => void;
  __c?: (...given: unknown[]) => void;
};
const { __b: beforeDrawing, __c: afterDrawing } = hooks;

/** Texts that are back in their places, and what stood there. */
const swapped: { texts: ChildNode[]; nodes: ChildNode[]; said: string }[] = [];
const say = (texts: readonly ChildNode[]): string => texts.map(({ nodeValue }) => nodeValue).join('\n');

/** The nodes that belong into an element, in their order. */
const nodesOf = (drawn: Drawn): ChildNode[] =>
  (drawn.__k ?? []).flatMap((child) =>
    typeof child?.type === 'function' ? nodesOf(child) : (child?.__e ?? []),
  );

function putBack(element: ParentNode & ChildNode, own: readonly ChildNode[]): void {
  const isOut = (node?: ChildNode) => node && node.parentNode !== element;
  let place = element.firstChild;
  for (let at = 0; at < own.length; at++) {
    const texts: ChildNode[] = [];
    while (isOut(own[at])) texts.push(own[at++]!);
    if (texts[0]) {
      const nodes: ChildNode[] = [];
      for (; place && !own.includes(place); place = place.nextSibling) nodes.push(place);
      for (const text of texts) element.insertBefore(text, place);
      for (const node of nodes) node.remove();
      swapped.push({ texts, nodes, said: say(texts) });
    }
    place = own[at]?.nextSibling ?? null;
  }
}

/** Looks at an element and at all in it. */
function visit(drawn: Drawn): void {
  if (typeof drawn.type === 'string' && drawn.__e) {
    const own = nodesOf(drawn);
    if (own.some(({ parentNode }) => parentNode !== drawn.__e)) putBack(drawn.__e, own);
  }
  for (const child of drawn.__k ?? []) if (child) visit(child);
}

hooks.__b = (drawn: Drawn, ...more) => {
  if (drawn.__k) {
    visit(drawn);
    let around = drawn.__;
    while (typeof around?.type === 'function') around = around.__;
    if (around?.__e) putBack(around.__e, nodesOf(around));
  }
  beforeDrawing?.(drawn, ...more);
};

hooks.__c = (...given) => {
  for (const { texts, nodes, said } of swapped.splice(0)) {
    const [first] = texts;
    const isAsItWas = texts.every(
      (text, at) => text.isConnected && (at === 0 || texts[at - 1]?.nextSibling === text),
    );
    if (!first || !isAsItWas || say(texts) !== said) continue;
    for (const node of nodes) first.before(node);
    for (const text of texts) text.remove();
  }
  afterDrawing?.(...given);
};
