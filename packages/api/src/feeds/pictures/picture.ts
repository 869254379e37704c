/** What a reader of one form of pictures makes, and why it refuses. */

/** A picture ready to be kept. Sizes are in pixels, as it stands when it is looked at. */
export interface Read {
  width: number;
  height: number;
  bytes: Buffer;
}

export type PictureFault =
  /** None of the forms that are kept; SVG is none of them, because it may run. */
  | 'not-a-picture'
  | 'broken'
  /** So small that it only counts readers. */
  | 'dot'
  | 'too-many-pixels'
  /** A film: what moves beside a text cannot be stopped by its reader. */
  | 'moving'
  /** It tells of its maker in a place that we do not take it out from. */
  | 'private-data';

/** Why a picture is not kept. The message is for the log. */
export class PictureError extends Error {
  override name = 'PictureError';
  readonly fault: PictureFault;
  constructor(fault: PictureFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
