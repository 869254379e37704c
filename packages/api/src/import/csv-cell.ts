/**
 * One cell of a table to a value and back. What a cell means is decided by the field it stands in:
 * an empty cell says nothing, `null` is unknown, `[]` is known to be none, ` | ` stands between the words of a list,
 * JSON is allowed wherever a value has parts, and a text in JSON quotes is taken to the letter.
 */
import { Telephone } from '@mosty/sdk/schemas';
import type { LeafShape, ListShape, Shape } from './shape.ts';

/** Stands between the words of a list. */
const BAR = ' | ';
const YES = /^(true|так|істина|yes)$/i;
const NO = /^(false|ні|хибність|no)$/i;
const DATES = new Set(['date', 'partial-date', 'any-date', 'date-or-instant']);

/** The value of a filled cell. What does not fit stays a text, so that the check can say what is wrong. */
export function readCell(shape: Shape, cell: string): unknown {
  if (cell === 'null') return null;
  if (shape.kind === 'leaf') return readLeaf(shape, cell);
  const json = fromJson(cell);
  if (json !== undefined && typeof json === 'object') return json;
  if (shape.kind === 'list' && shape.item.kind === 'leaf' && !cell.startsWith('[')) {
    const { item } = shape;
    return cell.split('|').flatMap((word) => (word.trim() === '' ? [] : [readLeaf(item, word.trim())]));
  }
  return cell;
}

function readLeaf(shape: LeafShape, cell: string): unknown {
  if (shape.type === 'boolean') return YES.test(cell) ? true : NO.test(cell) ? false : cell;
  if (shape.type === 'number') {
    const plain = cell.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
    return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : cell;
  }
  const quoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? fromJson(cell) : undefined;
  if (typeof quoted === 'string') return quoted;
  // Spreadsheets take the plus of a phone for arithmetic and write dates in the order of the country.
  if (shape.schema === Telephone.shape.e164 && /^[1-9]\d{9,14}$/.test(cell)) return `+${cell}`;
  const date = DATES.has(shape.format) && /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
  return date ? `${date[3]}-${date[2]!.padStart(2, '0')}-${date[1]!.padStart(2, '0')}` : cell;
}

function fromJson(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return undefined;
  }
}

/** A leaf, or a whole list or object, as the text of one cell. */
export function writeCell(shape: Shape, value: unknown): string {
  if (value === null) return 'null';
  if (shape.kind === 'leaf') return typeof value === 'string' ? writeText(value) : String(value);
  if (shape.kind === 'list' && isWords(shape, value)) return value.map(String).join(BAR);
  return JSON.stringify(value);
}

/** Lists whose words can stand beside each other without quotes. */
function isWords(shape: ListShape, value: unknown): value is unknown[] {
  if (shape.item.kind !== 'leaf' || !Array.isArray(value) || value.length === 0) return false;
  return value.every((word) => {
    if (typeof word !== 'string') return typeof word === 'number';
    return word !== '' && word !== 'null' && writeText(word) === word && !/\||^[[{]/.test(word);
  });
}

/** To the letter where a reader or a spreadsheet would take the text for something else. */
function writeText(text: string): string {
  const misread = text === '' || text === 'null' || text !== text.trim() || /\r|^[=@\t]|^".*"$/s.test(text);
  return misread ? JSON.stringify(text) : text;
}
