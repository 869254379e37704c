/** What Prototype 1.6 and MooTools 1.4 do to a page, as far as it can be met; gives back a way to undo it. */
export function growOld(): () => void {
  const list = Array.prototype as unknown as Record<string, unknown>;
  const patches: [Record<string, unknown>, Record<string, unknown>][] = [
    [
      list,
      {
        toJSON: () => '[]',
        reduce(this: unknown[]) {
          return this.length > 1 ? this : this[0];
        },
        entries(this: unknown[]) {
          return this.slice();
        },
        clean: () => [],
        each: () => undefined,
      },
    ],
    [
      Array as unknown as Record<string, unknown>,
      { from: (item: { length?: number } | null) => (item?.length === undefined ? [item] : [].slice.call(item)) },
    ],
    [String.prototype as unknown as Record<string, unknown>, { toJSON: () => '""', contains: () => false }],
    [Date.prototype as unknown as Record<string, unknown>, { toJSON: () => '""' }],
    [Function.prototype as unknown as Record<string, unknown>, { extend: () => undefined, implement: () => undefined }],
  ];
  const undo = patches.flatMap(([target, parts]) =>
    Object.keys(parts).map((name) => {
      const before = Object.getOwnPropertyDescriptor(target, name);
      // Enumerable, as a library of that time leaves it.
      Object.defineProperty(target, name, { configurable: true, enumerable: true, writable: true, value: parts[name] });
      return () => (before ? Object.defineProperty(target, name, before) : Reflect.deleteProperty(target, name));
    }),
  );
  return () => undo.forEach((each) => each());
}
