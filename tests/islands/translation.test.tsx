// @vitest-environment happy-dom
import { render, type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import '#islands/parts/follow-translation.ts';
import { translate } from '../support/translate.ts';

/** Something that can be drawn: texts, elements, parts without an element of their own, and lists with keys. */
type Tree = string | null | { tag: 'p' | 'b' | 'part' | 'key'; children: Tree[] };

const Part = ({ children }: { children: ComponentChildren }) => <>{children}</>;
const draw = (tree: Tree, at: number): ComponentChildren => {
  if (tree === null || typeof tree === 'string') return tree;
  const children = tree.children.map(draw);
  if (tree.tag === 'part') return <Part>{children}</Part>;
  if (tree.tag === 'key') return <b key={`k${at}`}>{children}</b>;
  return tree.tag === 'p' ? <p>{children}</p> : <b>{children}</b>;
};

const text = fc.constantFrom('a', 'b', 'Weak, ', '0', ' of ', '7');
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.constant(null),
    fc.record({
      tag: fc.constantFrom('p', 'b', 'part', 'key'),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
  ),
}));

/** Draws one tree after the other into one place, by the state of a part; `between` sees the page in between. */
function drawInTurn(trees: readonly Tree[], between: (page: HTMLElement) => void): string[] {
  const page = document.createElement('main');
  document.body.append(page);
  let next: (at: number) => void = () => {};
  function Changing() {
    const [at, setAt] = useState(0);
    next = setAt;
    return <>{draw(trees[at] ?? null, 0)}</>;
  }
  const seen: string[] = [];
  void act(() =>
    render(
      <section>
        before <Changing /> after
      </section>,
      page,
    ),
  );
  for (let at = 0; at < trees.length; at++) {
    void act(() => next(at));
    seen.push(page.textContent ?? '');
    between(page);
  }
  page.remove();
  return seen;
}

test('what changes on a translated page shows the same words as on one that is not', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 2, maxLength: 4 }), (trees) => {
      expect(drawInTurn(trees, translate)).toEqual(drawInTurn(trees, () => {}));
    }),
    { numRuns: 500 },
  );
});

test('what did not change stays translated, and keeps its elements', () => {
  const page = document.createElement('main');
  document.body.append(page);
  let change = () => {};
  function Count() {
    const [count, setCount] = useState(0);
    change = () => setCount(count + 1);
    return (
      <p>
        <b>Points</b> {count} of 7 <button>Again</button>
      </p>
    );
  }
  void act(() => render(<Count />, page));
  translate(page);
  const [label, button] = [page.querySelector('b font'), page.querySelector('button')];
  void act(() => change());
  expect(page.textContent).toBe('Points 1 of 7 Again');
  expect(page.querySelector('b font')).toBe(label);
  expect(page.querySelector('button')).toBe(button);
  expect(button?.querySelector('font')).toBeTruthy();
  page.remove();
});
