import type { SignupInput, Signups } from '@mosty/sdk/core';

/**
 * What a form tells of itself, by which programs are told from people: when it began, and what stands in a field that
 * nobody sees. Where the server wants work done first, the device does it while the person types; nobody is asked to
 * solve anything, and a server that cannot be reached is not waited for.
 */
export class Trace {
  /** What stands in the unseen field. */
  extra = '';
  #session = '';
  #stamp: string | undefined;
  #work: Promise<string | undefined> | undefined;

  /** The form of this session is in use; asked once a form. */
  begin(signups: Signups, session: string): void {
    if (this.#session === session) return;
    this.#session = session;
    this.#stamp = this.#work = undefined;
    this.extra = '';
    void this.#ask(signups, session).catch(() => {});
  }

  async #ask(signups: Signups, session: string): Promise<void> {
    const { stamp, proof } = await signups.challenge(session);
    if (session !== this.#session) return;
    this.#stamp = stamp;
    // Left undone, `Signups.create` sees to it.
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
