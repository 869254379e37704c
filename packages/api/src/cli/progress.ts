/** Shows how far a run is: a bar on a terminal, plain lines anywhere else. The only file that knows the bar library. */
import { SingleBar } from 'cli-progress';

export interface Progress {
  /** Begins a stage of `total` steps. */
  stage(name: string, total: number): void;
  step(): void;
  /** Takes the bar away, so that lines can follow. */
  end(): void;
}

export function progressOn(out: NodeJS.WriteStream): Progress {
  return out.isTTY ? new Bar(out) : { stage: (name) => void out.write(`${name}\n`), step() {}, end() {} };
}

class Bar implements Progress {
  #bar: SingleBar;

  constructor(stream: NodeJS.WriteStream) {
    const format = '{bar} {percentage} %  {name}';
    this.#bar = new SingleBar({
      format,
      stream,
      clearOnComplete: true,
      hideCursor: true,
      barsize: 30,
      linewrap: false,
    });
  }

  stage(name: string, total: number): void {
    this.#bar.stop();
    this.#bar.start(Math.max(total, 1), 0, { name });
  }

  step(): void {
    this.#bar.increment();
  }

  end(): void {
    this.#bar.stop();
  }
}
