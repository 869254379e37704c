/**
 * Runs on the page of a widget that stands in a frame (`/embed/v1/branch-map.html`): tells the page around it how tall
 * the widget is, and lets links lead the whole tab, as they do where the widget stands in the page itself. Nothing here
 * waits for an answer: a page that does not listen shows a frame that scrolls.
 */

/** The origin of the page around: nobody else is told anything. */
function around(): string | null {
  try {
    const { origin } = new URL(location.ancestorOrigins?.[0] ?? document.referrer);
    return origin === 'null' ? null : origin;
  } catch {
    return null;
  }
}

function tell(origin: string): void {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (!height || height === told) return;
    told = height;
    parent.postMessage({ type: 'mosty-frame-height', height }, origin);
  }).observe(document.body);
}

if (parent !== window) {
  const origin = around();
  if (origin) tell(origin);
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (!link?.href || link.target || link.hasAttribute('download')) return;
    // A link to this page's own hash stays; `tel:` and the like open no page.
    if (/^https?:$/.test(link.protocol) && link.href.split('#')[0] !== location.href.split('#')[0])
      link.target = '_top';
  });
}
