/**
 * Old libraries of host pages change built-ins. Two of those changes would break the widgets in silence:
 *
 * - MooTools and Prototype replace `Array.prototype.reduce`, with which Lit's `css` joins interpolated parts; the
 *   result is an empty stylesheet and no error. The `css` below takes no interpolation, so nothing is ever joined, and
 *   what Lit calls unsafe is the text as we wrote it: a sheet of several parts is an array of sheets.
 * - Prototype gives arrays and strings a `toJSON` that `JSON.stringify` obeys, and a list arrives as a quoted string.
 *   The SDK's `writeJson` goes around it: for request bodies, and for what a form keeps in its tab.
 */
import { unsafeCSS, type CSSResult } from 'lit';

/** A stylesheet without interpolation: passing a value is a type error. */
export function css(text: TemplateStringsArray): CSSResult {
  return unsafeCSS(text[0]!);
}
