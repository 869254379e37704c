/** Reads YAML and JSON (which is YAML, held to its own stricter rules), keeping the line of every value. */
import { type Document, LineCounter, type Node, isAlias, isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Problem, RawFile, RawRecord } from './problem.ts';
import type { Path } from './shape.ts';

/** A text with what its syntax alone shows to be wrong. */
function parsed(file: string, text: string, json: boolean) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(Math.min(offset, text.length)).line;
  const problems: Problem[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    file,
    line: lineAt(pos[0]),
    field: '',
    say: (m) => m.syntax(json ? 'JSON' : 'YAML', code, message.split('\n')[0]!),
  }));
  const jsonFault = json && problems.length === 0 ? faultOfJson(text) : null;
  if (jsonFault) problems.push({ file, line: jsonFault, field: '', say: (m) => m.syntax('JSON', 'JSON', '') });
  return { document, problems, lineAt };
}

/** A file that is one JSON object, as its only record. */
export function readObject(file: string, text: string): RawFile {
  const { document, problems, lineAt } = parsed(file, text, true);
  if (problems.length > 0) return { file, text, records: [], problems };
  const root = document.contents as Node;
  const line = (path: Path) => lineAt(offsetOf(document, root, path));
  return { file, text, records: [{ value: document.toJS(), line }], problems };
}

/** A file that is a list of records. */
export function readYaml(file: string, text: string, json: boolean): RawFile {
  const { document, problems, lineAt } = parsed(file, text, json);
  const fail = (problem: Omit<Problem, 'file' | 'field'>) => problems.push({ file, field: '', ...problem });
  if (problems.length > 0) return { file, text, records: [], problems };
  if (document.contents === null) fail({ line: 1, say: (m) => m.emptyFile() });
  else if (!isSeq(document.contents)) fail({ line: 1, say: (m) => m.notAList() });
  let values: unknown = [];
  try {
    values = document.toJS();
  } catch (error) {
    fail({ line: 1, say: (m) => m.syntax('YAML', 'ALIAS', (error as Error).message) });
  }
  const items = problems.length === 0 && isSeq(document.contents) ? document.contents.items : [];
  const records = items.map((node, index): RawRecord => {
    return { value: (values as unknown[])[index], line: (path) => lineAt(offsetOf(document, node as Node, path)) };
  });
  return { file, text, records, problems };
}

/** The line of the first character that JSON does not allow; `null` when there is none. */
function faultOfJson(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
  }
}

/** Where the value of a path begins: at its key, because that is where a person looks. */
function offsetOf(document: Document, record: Node, path: Path): number {
  let at = record.range?.[0] ?? 0;
  let node: unknown = record;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      if (!pair) break;
      at = (pair.key as Node).range?.[0] ?? at;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      at = (node as Node | undefined)?.range?.[0] ?? at;
    } else break;
  }
  return at;
}

/** Records as a file that people edit: one blank line between records, long texts on one line each. */
export function writeYaml(records: readonly unknown[]): string {
  if (records.length === 0) return '[]\n';
  return records.map((record) => stringify([record], { lineWidth: 0, aliasDuplicateObjects: false })).join('\n');
}

/** Records as JSON, one field a line. */
export const writeJson = (records: readonly unknown[]) => `${JSON.stringify(records, null, 2)}\n`;
