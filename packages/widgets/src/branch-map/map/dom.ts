export function set(element: Element, attributes: Record<string, string | number>): void {
  for (const name of Object.keys(attributes)) element.setAttribute(name, `${attributes[name]}`);
}

type Tags = HTMLElementTagNameMap & Pick<SVGElementTagNameMap, 'svg' | 'g' | 'path' | 'circle' | 'text'>;

/** A new element, of HTML or of a drawing. */
export function make<K extends keyof Tags>(
  tag: K,
  attributes: Record<string, string | number>,
  ...children: (Node | string)[]
): Tags[K] {
  const place = /^(svg|g|path|circle|text)$/.test(tag) ? '2000/svg' : '1999/xhtml';
  const made = document.createElementNS(`http://www.w3.org/${place}`, tag) as Tags[K];
  set(made, attributes);
  made.append(...children);
  return made;
}
