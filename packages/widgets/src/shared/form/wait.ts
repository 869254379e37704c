/** Milliseconds after which a person wonders whether her press was taken. */
const LONG = 5_000;

/** Why sending takes its time: the server is slow, or the device does the work that keeps programs away. */
export class Wait {
  reason: 'slowly' | 'checking' | null = null;
  #changed: () => void;
  #slow: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  begin(): void {
    this.#slow = setTimeout(() => this.#say('slowly'), LONG);
  }

  readonly checking = (): void => {
    clearTimeout(this.#slow);
    this.#say('checking');
  };

  end(): void {
    clearTimeout(this.#slow);
    this.#say(null);
  }

  #say(reason: Wait['reason']): void {
    this.reason = reason;
    this.#changed();
  }
}
