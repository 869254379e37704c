/** In a task of the page's own: what follows does not lengthen the one that is running. */
export const nextTask = (): Promise<unknown> => new Promise((go) => setTimeout(go));

/** After the next frame, in a task of its own; a page in the background has no frames, and does not wait for one. */
export const painted = (): Promise<unknown> =>
  new Promise((go) => {
    requestAnimationFrame(() => setTimeout(go));
    setTimeout(go, 100);
  });
