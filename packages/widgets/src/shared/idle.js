/** What a person does that shows she is still there. */
const SIGNS = ['keydown', 'pointerdown', 'input'];
/**
 * Forgets what was typed on a shared computer: calls `forget` when nobody has touched the widget for a while.
 * The clock starts with the first touch.
 */
export class IdleController {
    #host;
    #forget;
    #patience;
    #timer;
    /** @param patience milliseconds; ten minutes by default */
    constructor(host, forget, patience = 600_000) {
        this.#host = host;
        this.#forget = forget;
        this.#patience = patience;
        host.addController(this);
    }
    hostConnected() {
        for (const sign of SIGNS)
            this.#host.addEventListener(sign, this.#touched);
    }
    hostDisconnected() {
        clearTimeout(this.#timer);
        for (const sign of SIGNS)
            this.#host.removeEventListener(sign, this.#touched);
    }
    #touched = () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.#forget, this.#patience);
    };
}
