/** Brings a person to another widget of the page, by its tag alone: scrolls to it and gives it the focus. */
export function goTo(widget: HTMLElement): void {
  if (!widget.hasAttribute('tabindex')) widget.tabIndex = -1;
  widget.scrollIntoView({ block: 'start' });
  widget.focus({ preventScroll: true });
}
