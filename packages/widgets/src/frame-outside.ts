/**
 * For a page with frames of widgets: gives each the height that its widget tells. A frame is known by its address, the
 * message by its window and its origin; what anybody else sends is not heard. A page without this script has frames that
 * scroll.
 */
const FRAME = /\/embed\/v[\d.]+\/[a-z-]+\.html$/;

addEventListener('message', ({ data, origin, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  const height = Number(data?.height);
  if (data?.type !== 'mosty-frame-height' || !(height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    const { origin: own, pathname } = new URL(frame.src, document.baseURI);
    const edges = frame.offsetHeight - frame.clientHeight;
    if (own === origin && FRAME.test(pathname)) frame.style.height = `${height + edges}px`;
  }
});
