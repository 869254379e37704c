import { aTimeout, fixture, html } from '@open-wc/testing';
/** Puts a widget with a fallback of its own onto the page. */
export async function mount(tag, api, attributes = {}) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ api: api.url, ...attributes }))
        element.setAttribute(name, value);
    element.append(Object.assign(document.createElement('a'), { href: 'tel:+380512000000', textContent: '(0512) 00-00-00' }));
    return fixture(html `${element}`);
}
/** Everything a person can read in a widget now. */
export const shown = (element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
/** Waits until the text of a widget matches. */
export async function reads(element, text, patience = 4000) {
    for (const end = Date.now() + patience; !text.test(shown(element)); await aTimeout(15)) {
        if (Date.now() > end)
            throw new Error(`${element.localName} never read ${text}; it reads: ${shown(element)}`);
    }
}
export const inside = (element, selector) => {
    const found = element.shadowRoot?.querySelector(selector);
    if (!found)
        throw new Error(`${element.localName} has no ${selector}`);
    return found;
};
/** Whether the fallback inside the tag is on the screen. */
export const fallbackVisible = (element) => element.querySelector('a').getClientRects().length > 0;
/** Types into a field the way a person's browser tells it. */
export function type(field, value) {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
/** The element that has the focus, inside shadow roots. */
export function focused() {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement)
        at = at.shadowRoot.activeElement;
    return at;
}
