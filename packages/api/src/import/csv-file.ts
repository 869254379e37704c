/** Reads and writes tables. A column is a dotted path: `name.uk`, `telephone.0.e164`. */
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { readCell, writeCell } from './csv-cell.ts';
import type { Problem, RawFile, RawRecord } from './problem.ts';
import { type ObjectShape, type Path, type Shape, isObject } from './shape.ts';
import { suggest } from './suggest.ts';

interface Column {
  path: Path;
  shape: Shape;
}

export function readCsv(file: string, text: string, shape: ObjectShape): RawFile {
  const problems: Problem[] = [];
  const fail = (line: number, field: string, say: Problem['say']) => problems.push({ file, line, field, say });
  const result = (records: RawRecord[] = []): RawFile => ({ file, text, records, problems });
  const { delimiter, skip } = dialect(text);
  let rows: Row[];
  try {
    rows = rowsOf(text, delimiter, skip);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    fail(Number(error['lines'] ?? 1) + skip, '', (m) => m.syntax('CSV', error.code, error.message));
    return result();
  }
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!head) {
    fail(1, '', (m) => m.emptyFile());
    return result();
  }
  const columns = head.cells.map((name, index): Column | null => {
    const field = name.trim();
    if (field === '') {
      if (body.some(({ cells }) => (cells[index] ?? '').trim() !== ''))
        fail(head.line, '', (m) => m.namelessColumn(index + 1));
      return null;
    }
    if (head.cells.findIndex((other) => other.trim() === field) < index) {
      fail(head.line, field, (m) => m.doubleColumn());
      return null;
    }
    const found = columnOf(shape, field);
    if ('say' in found) fail(head.line, field, found.say);
    return 'say' in found ? null : found;
  });
  for (const row of body) {
    const extra = row.cells.findIndex((cell, index) => index >= columns.length && cell.trim() !== '');
    if (extra >= 0) fail(row.line, '', (m) => m.namelessColumn(extra + 1));
  }
  return result(body.map((row) => recordOf(row, columns, (field, say) => fail(row.line, field, say))));
}

interface Row {
  cells: string[];
  /** Where the row begins; a quoted cell may go on below. */
  line: number;
}

function rowsOf(text: string, delimiter: string, skip: number): Row[] {
  const parsed = parse(text.split('\n').slice(skip).join('\n'), { delimiter, info: true, relax_column_count: true });
  let end = skip;
  return (parsed as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => {
    const line = end + 1;
    end = skip + info.lines;
    return { cells: record, line };
  });
}

/** The sign between cells: the one that stands most often in the first line, outside of quotes. */
function dialect(text: string): { delimiter: string; skip: number } {
  const first = text.slice(0, text.indexOf('\n') >>> 0);
  // Spreadsheets may tell the sign in a line of its own: `sep=;`.
  if (/^sep=.$/i.test(first)) return { delimiter: first.at(-1)!, skip: 1 };
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  const delimiter = [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  return { delimiter, skip: 0 };
}

function columnOf(shape: ObjectShape, name: string): Column | Pick<Problem, 'say'> {
  let at: Shape = shape;
  const path: (string | number)[] = [];
  for (const step of name.split('.')) {
    if (at.kind === 'list') {
      if (!/^(0|[1-9]\d{0,2})$/.test(step)) return { say: (m) => m.placeInList(name) };
      path.push(Number(step));
      at = at.item;
      continue;
    }
    const next: Shape | undefined = at.kind === 'object' ? at.fields.get(step) : undefined;
    if (!next) {
      const fields: string[] = at.kind === 'object' ? [...at.fields.keys()] : [];
      return { say: (m) => m.unknownField([...path, step].join('.'), suggest(step, fields), fields) };
    }
    path.push(step);
    at = next;
  }
  return { path, shape: at };
}

function recordOf(row: Row, columns: (Column | null)[], fail: (field: string, say: Problem['say']) => void): RawRecord {
  const record: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  let line = row.line;
  for (const [index, cell] of row.cells.entries()) {
    const column = columns[index];
    const content = cell.trim();
    if (column && content !== '') {
      const field = column.path.join('.');
      lines.set(field, line);
      if (!put(record, column.path, readCell(column.shape, content))) fail(field, (m) => m.twiceInRow());
    }
    line += cell.split('\n').length - 1;
  }
  const lineOf = (path: Path) => {
    for (let steps = path.length; steps > 0; steps -= 1) {
      const line = lines.get(path.slice(0, steps).join('.'));
      if (line !== undefined) return line;
    }
    return row.line;
  };
  return { value: closeGaps(record), line: lineOf };
}

/** Sets a value deep inside; false when another column has said something else about the same place. */
function put(record: Record<string, unknown>, path: Path, value: unknown): boolean {
  let at = record;
  for (const [index, step] of path.slice(0, -1).entries()) {
    at[step] ??= typeof path[index + 1] === 'number' ? [] : {};
    const next = at[step];
    if (typeof next !== 'object' || next === null) return false;
    at = next as Record<string, unknown>;
  }
  const last = path.at(-1)!;
  if (at[last] !== undefined) return false;
  at[last] = value;
  return true;
}

/** A list keeps no empty places where a row left columns blank. */
function closeGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(closeGaps);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closeGaps(inner)]));
}

/** A list longer than this stands as JSON in one cell instead of in numbered columns. */
const LONGEST = 8;

/** Records as a table with one column for every field that is used, in the order of the schema. */
export function writeCsv(records: readonly unknown[], shape: ObjectShape): string {
  const columns = columnsOf(shape, records, []);
  const at = (record: unknown, path: Path) => path.reduce((value, step) => (value as never)?.[step], record);
  const rows = records.map((record) =>
    columns.map(({ path, shape: leaf }) => {
      const value = at(record, path);
      return value === undefined ? '' : writeCell(leaf, value);
    }),
  );
  return stringify([columns.map(({ path }) => path.join('.')), ...rows]);
}

/** Numbered or named columns where every value is simple, one JSON cell where it is not. */
function columnsOf(shape: Shape, values: readonly unknown[], path: Path): Column[] {
  const used = values.filter((value) => value !== undefined);
  const whole: Column[] = [{ path, shape }];
  if (used.length === 0)
    return path.length === 0 ? [{ path: ['slug'], shape: (shape as ObjectShape).fields.get('slug')! }] : [];
  if (shape.kind === 'leaf' || used.some((value) => value === null)) return whole;
  if (shape.kind === 'object') {
    if (used.some((value) => Object.keys(value as object).length === 0)) return whole;
    const inner = (key: string) => used.map((value) => (value as Record<string, unknown>)[key]);
    return [...shape.fields].flatMap(([key, field]) => columnsOf(field, inner(key), [...path, key]));
  }
  const lists = used as unknown[][];
  const longest = Math.max(...lists.map((list) => list.length));
  if (shape.item.kind === 'leaf' || !isFlat(shape.item) || longest > LONGEST || lists.some((list) => list.length === 0))
    return whole;
  return Array.from({ length: longest }, (_, place) =>
    columnsOf(
      shape.item,
      lists.map((list) => list[place]),
      [...path, place],
    ),
  ).flat();
}

/** An object of words and localized texts: it needs no columns of columns. */
function isFlat(shape: Shape, depth = 0): boolean {
  if (shape.kind !== 'object') return shape.kind === 'leaf';
  return depth < 2 && [...shape.fields.values()].every((field) => isFlat(field, depth + 1));
}
