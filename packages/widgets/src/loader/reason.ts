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
    ? 'This block could not be loaded. Use the link or the phone, or reload the page.'
    : 'Не вдалося завантажити цей блок. Скористайтеся посиланням або телефоном чи оновіть сторінку.';
  element.dispatchEvent(new ErrorEvent('mosty-error', { bubbles: true, composed: true, error }));
  return reason;
}
