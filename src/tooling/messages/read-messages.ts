import ts from 'typescript';
import { readTexts } from './read-texts.ts';

/** One text that a reader can meet. */
export interface Message {
  /** The file of strings, without its path: "en-tools". */
  readonly file: string;
  /** Where it stands there: "numberField.problems.empty". */
  readonly name: string;
  /** As it is written; what is put in stands in braces. */
  readonly text: string;
  /** What the group it belongs to is: the comment before what is exported. */
  readonly group: string;
  /** When it shows: the comments before its key and the keys around it; empty where there are none. */
  readonly when: string;
}

/** What the comment before a node says, on one line; empty where there is none. */
function commentOf(node: ts.Node, source: string): string {
  const [comment] = ts.getLeadingCommentRanges(source, node.pos)?.slice(-1) ?? [];
  if (!comment) return '';
  return source
    .slice(comment.pos, comment.end)
    .replace(/^\/\*\*?|\*\/$|^\/\/|^\s*\*/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const unwrap = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? unwrap(node.expression)
    : node;

/** What a program reads, in a list of what readers read: `{ tool: 'plan', does: 'Close the gaps' }`. */
const isId = (text: string): boolean => /^[a-z][A-Za-z-]*$/u.test(text);

const hasObjects = (node: ts.Expression): node is ts.ArrayLiteralExpression =>
  ts.isArrayLiteralExpression(node) && node.elements.some(ts.isObjectLiteralExpression);

/** All texts of a file of strings, in its order, each with its group and when it shows. */
export function readMessages(file: string, source: string): Message[] {
  const messages: Message[] = [];
  type Said = Pick<Message, 'group' | 'when'>;
  const visit = (name: string, node: ts.Expression, said: Said, isListed = false): void => {
    const value = unwrap(node);
    if (hasObjects(value))
      value.elements.forEach((each, index) => visit(`${name}.${index}`, each, said, true));
    else if (ts.isObjectLiteralExpression(value))
      for (const property of value.properties) {
        if (!ts.isPropertyAssignment(property)) continue;
        const key = property.name.getText().replace(/^['"]|['"]$/gu, '');
        const own = commentOf(property, source);
        const when = [said.when, own].filter(Boolean).join(' ');
        visit(`${name}.${key}`, property.initializer, { ...said, when }, isListed);
      }
    else
      for (const text of readTexts(value))
        if (/\p{L}/u.test(text) && !(isListed && isId(text))) messages.push({ file, name, text, ...said });
  };
  const tree = ts.createSourceFile(`${file}.ts`, source, ts.ScriptTarget.Latest, true);
  for (const statement of tree.statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    const said = { group: commentOf(statement, source), when: '' };
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (initializer) visit(name.getText(), initializer, said);
    if (ts.isFunctionDeclaration(statement) && statement.body)
      for (const text of readTexts(statement.body))
        if (/\p{L}/u.test(text)) messages.push({ file, name: statement.name?.text ?? '', text, ...said });
  }
  return messages;
}
