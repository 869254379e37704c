/**
 * Registers an element once. A second copy of the library on the page, or a second script, finds the name taken and
 * leaves it: `customElements.define` would throw and take the rest of the module with it.
 */
export function define(tag, element) {
    if (!customElements.get(tag))
        customElements.define(tag, element);
}
