import ts from 'typescript';

/** A text as it may turn out, and how the conditions in it turned out for that. */
interface Variant {
  readonly text: string;
  readonly chosen: Readonly<Record<string, boolean>>;
}

const plain = (text: string): Variant => ({ text, chosen: {} });

/** Two parts one after the other; null where one condition would have to turn out both ways. */
function join(before: Variant, after: Variant): Variant | null {
  const contradicts = Object.entries(after.chosen).some(
    ([condition, is]) => before.chosen[condition] === !is,
  );
  if (contradicts) return null;
  return { text: before.text + after.text, chosen: { ...before.chosen, ...after.chosen } };
}

const joinAll = (befores: readonly Variant[], afters: readonly Variant[]): Variant[] =>
  befores.flatMap((before) => afters.map((after) => join(before, after)).filter((each) => each !== null));

/** The last name in an expression that is no name of a method or of a part: `{bytes}` for `(bytes / 1000).toFixed(1)`. */
function placeholder(node: ts.Expression): string {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
    return node.getText().replace(/\s+/gu, ' ');
  const names: string[] = [];
  const collect = (part: ts.Node): void => {
    if (ts.isIdentifier(part)) names.push(part.text);
    if (ts.isPropertyAccessExpression(part)) collect(part.expression);
    else ts.forEachChild(part, collect);
  };
  collect(node);
  return names.at(-1) ?? node.getText();
}

/** What a condition lets through: the variants of both its branches. */
const branch = (condition: string, is: boolean, node: ts.Node): Variant[] =>
  variantsOf(node).flatMap((each) => join({ text: '', chosen: { [condition]: is } }, each) ?? []);

function variantsOf(node: ts.Node): Variant[] {
  if (ts.isStringLiteralLike(node)) return [plain(node.text)];
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce<Variant[]>(
      (written, { expression, literal }) => {
        const put = variantsOf(expression);
        const puts = put.length > 0 ? put : [plain(`{${placeholder(expression)}}`)];
        return joinAll(joinAll(written, puts), [plain(literal.text)]);
      },
      [plain(node.head.text)],
    );
  if (ts.isConditionalExpression(node)) {
    const condition = node.condition.getText();
    return [...branch(condition, true, node.whenTrue), ...branch(condition, false, node.whenFalse)];
  }
  if (ts.isArrowFunction(node)) return variantsOf(node.body);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return variantsOf(node.expression);
  if (ts.isBlock(node) || ts.isReturnStatement(node)) return ts.forEachChild(node, variantsInside) ?? [];
  if (ts.isBinaryExpression(node)) return [...variantsOf(node.left), ...variantsOf(node.right)];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(variantsOf);
  // A list handed to a function that joins it.
  if (ts.isCallExpression(node))
    return node.arguments.filter(ts.isArrayLiteralExpression).flatMap(variantsOf);
  return [];
}

const variantsInside = (node: ts.Node): Variant[] | undefined => {
  const found = variantsOf(node);
  return found.length > 0 ? found : undefined;
};

/** The texts in an expression, each way its conditions can turn out together. */
export const readTexts = (node: ts.Node): string[] => variantsOf(node).map(({ text }) => text);
