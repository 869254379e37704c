/** What is known of each record while a query is ranked: arrays that live as long as the index, so that a keystroke leaves no garbage. */
export class Board {
  readonly score: Float64Array;
  readonly share: Float64Array;
  readonly fields: Int32Array;
  /** Position of the best alternative. */
  readonly best: Int32Array;
  /** How many of the slots were found directly. */
  readonly direct: Uint8Array;
  /** The records that have anything, in the order they came. */
  readonly records: number[] = [];
  readonly #has: Uint8Array;

  constructor(size: number) {
    this.score = new Float64Array(size);
    this.share = new Float64Array(size);
    this.fields = new Int32Array(size);
    this.best = new Int32Array(size);
    this.direct = new Uint8Array(size);
    this.#has = new Uint8Array(size);
  }

  /** True while nothing was added for the record since the last `clear`. */
  lacks(record: number): boolean {
    return !this.#has[record];
  }

  /** Sets the record to zero when it comes for the first time. */
  touch(record: number): void {
    if (this.#has[record]) return;
    this.#has[record] = 1;
    this.records.push(record);
    this.score[record] = this.share[record] = this.fields[record] = this.best[record] = this.direct[record] = 0;
  }

  clear(): this {
    for (const record of this.records) this.#has[record] = 0;
    this.records.length = 0;
    return this;
  }
}
