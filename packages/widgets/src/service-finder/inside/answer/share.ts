/** What became of an attempt to share: the device took it, or the link was copied, or it is shown to be copied by hand. */
export type Shared = 'done' | 'copied' | 'by-hand';

/** Offers `url` to the device, else copies it. A person who changes her mind has changed her mind. */
export async function share(title: string, url: string): Promise<Shared> {
  try {
    if (navigator.share) {
      await navigator.share({ title, url });
      return 'done';
    }
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch (error) {
    return (error as Error).name === 'AbortError' ? 'done' : 'by-hand';
  }
}
