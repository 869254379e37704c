/**
 * Tells a person that a block cannot be loaded, inside `element` or after it when it is a link, and the page by an
 * event. What the page itself wrote there stays.
 */
export function tellReason(element: Element, error: unknown): HTMLElement {
  const reason = document.createElement('p');
  reason.setAttribute('data-mosty-reason', '');
  reason.setAttribute('role', 'status');
  element[element.localName === 'a' ? 'after' : 'append'](reason);
  reason.textContent = element.matches(':lang(en)')
    ? 'This block did not load. Use the link or phone, or reload the page.'
    : 'Блок не завантажився. Відкрийте посилання, зателефонуйте або оновіть сторінку.';
  element.dispatchEvent(new ErrorEvent('mosty-error', { bubbles: true, composed: true, error }));
  return reason;
}
