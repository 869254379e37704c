/** Where the next page of a list is, for the `Link` header: the same question with another cursor. */
export function nextLink(address: string, asked: Record<string, unknown>, cursor: string): string {
  const same = Object.entries({ ...asked, cursor }).map(([name, value]) => [name, String(value)]);
  return `<${address}?${new URLSearchParams(same).toString()}>; rel="next"`;
}
