/** How a bench tells what it saw: a table of figures, each with its peer or its gate. */
export interface Row {
  what: string;
  /** The figure with its unit. */
  seen: string;
  /** What it is held against, in words. */
  against: string;
  /** Whether the gate holds; absent where there is none. */
  holds?: boolean;
}

export function report(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const width = (key: 'what' | 'seen' | 'against') => Math.max(...rows.map((row) => row[key].length));
  for (const row of rows) {
    const mark = row.holds === undefined ? '' : row.holds ? 'holds' : 'DOES NOT HOLD';
    console.log(
      `  ${row.what.padEnd(width('what'))}  ${row.seen.padStart(width('seen'))}  ${row.against.padEnd(width('against'))}  ${mark}`.trimEnd(),
    );
  }
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
export const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
