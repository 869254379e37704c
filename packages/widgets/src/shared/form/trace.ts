import type { CallOptions, SignupChallenge, SignupInput } from '@mosty/sdk/core';

/** Asks the server how a form begins. [Signups.challenge, Questions.challenge] */
export type Challenge = (options?: CallOptions) => Promise<SignupChallenge>;

/**
 * What a form tells of itself, by which programs are told from people: when it began, and what stands in a field that
 * nobody sees. Where the server wants work done first, the device does it while the person types; nobody is asked to
 * solve anything, and a server that cannot be reached is not waited for.
 */
export class Trace {
  /** What stands in the unseen field. */
  extra = '';
  #form: string | undefined;
  #stamp: string | undefined;
  #work: Promise<string | undefined> | undefined;

  /**
   * A form is in use; asked once a form.
   *
   * @param form tells the forms of one widget apart: the session that it is for
   */
  begin(challenge: Challenge, form = ''): void {
    if (this.#form === form) return;
    this.#form = form;
    this.#stamp = this.#work = undefined;
    this.extra = '';
    void this.#ask(challenge, form).catch(() => {});
  }

  async #ask(challenge: Challenge, form: string): Promise<void> {
    const { stamp, proof } = await challenge();
    if (form !== this.#form) return;
    this.#stamp = stamp;
    // Left undone, the SDK's `create` sees to it.
    if (proof)
      this.#work = import('@mosty/sdk/proof').then(({ solveProof }) => solveProof(proof)).catch(() => undefined);
  }

  /** @param onWait the work is not done yet */
  async told(onWait: () => void): Promise<SignupInput['form']> {
    if (this.#work) onWait();
    const proof = await this.#work;
    this.#work = undefined;
    const form = {
      ...(this.#stamp && { stamp: this.#stamp }),
      ...(this.extra && { extra: this.extra }),
      ...(proof && { proof }),
    };
    return Object.keys(form).length ? form : undefined;
  }
}
