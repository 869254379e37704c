/** Reads the docstrings of the contract, so that the OpenAPI document says about a field what its schema says. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Docstrings by schema and path: `Branch`, `Branch.address`, `Branch.cityDistrict.name`. */
export type Descriptions = Record<string, string>;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const inside = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => folder + file);
const files = [
  ...inside(at('../../../sdk/src/schemas/')),
  ...inside(at('../staff/schemas/')),
  at('../staff/question-schemas.ts'),
];

/** Collects the docstrings of all exported schemas. */
export function describe(): Descriptions {
  const declared = new Map<string, { statement: ts.VariableStatement; value: ts.Expression }>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name: id, initializer: value } of statement.declarationList.declarations) {
        if (value && ts.isIdentifier(id)) declared.set(id.text, { statement, value });
      }
    }
  }
  const found: Descriptions = {};
  const say = (path: string, node: ts.Node) => {
    const text = ts
      .getJSDocCommentsAndTags(node)
      .flatMap((doc) => ts.getTextOfJSDocComment(doc.comment) ?? [])
      .join('\n')
      .trim();
    if (text) found[path] = text.replace(/\s+/g, ' ');
  };
  /** The object literal inside `z.object({…})`, `unknown(z.array(z.object({…})))` and the like. */
  const literal = (node: ts.Expression): ts.ObjectLiteralExpression | undefined => {
    if (ts.isObjectLiteralExpression(node)) return node;
    if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return literal(node.expression);
    if (ts.isArrowFunction(node)) return ts.isExpression(node.body) ? literal(node.body) : undefined;
    if (!ts.isCallExpression(node)) return undefined;
    const own = node.arguments[0] && literal(node.arguments[0]);
    if (own) return own;
    return ts.isPropertyAccessExpression(node.expression) ? literal(node.expression.expression) : undefined;
  };
  const walk = (path: string, value: ts.Expression): void => {
    for (const property of literal(value)?.properties ?? []) {
      if (ts.isSpreadAssignment(property) && ts.isIdentifier(property.expression)) {
        const spread = declared.get(property.expression.text);
        if (spread) walk(path, spread.value);
      } else if (ts.isShorthandPropertyAssignment(property)) {
        const shared = declared.get(property.name.text);
        if (shared) say(`${path}.${property.name.text}`, shared.statement);
      } else if (ts.isPropertyAssignment(property)) {
        const below = `${path}.${property.name.getText()}`;
        say(below, property);
        walk(below, property.initializer);
      }
    }
  };
  for (const [name, { statement, value }] of declared) {
    if (!/^[A-Z]/.test(name)) continue;
    say(name, statement);
    walk(name, value);
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}
