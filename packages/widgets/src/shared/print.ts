/**
 * Prints one sheet and nothing of the page around it: the sheet stands in a hidden frame of its own, with its own
 * styles. The frame is empty when it is made (`about:blank`), so no policy of the host page refuses it, and styles are
 * constructed, so none is inline.
 */
import { render, type CSSResult, type TemplateResult } from 'lit';
import { css } from './guards.ts';

/** A4 with type for tired eyes: 14 pt and more, black on white. */
const paper = css`
  @page {
    size: A4;
    margin: 16mm 18mm;
  }
  body {
    margin: 0;
    color: #000;
    background: #fff;
    font:
      14pt/1.4 'Noto Sans',
      'Liberation Sans',
      Arial,
      sans-serif;
    overflow-wrap: break-word;
  }
  h1 {
    margin: 0 0 4mm;
    font:
      700 22pt/1.2 Georgia,
      'Noto Serif',
      'Liberation Serif',
      serif;
  }
  h2 {
    margin: 6mm 0 1mm;
    font-size: 14pt;
  }
  p,
  ul,
  ol {
    margin: 0 0 2mm;
  }
  ul,
  ol {
    padding-inline-start: 7mm;
  }
  li {
    break-inside: avoid;
  }
  footer {
    margin-top: 8mm;
    padding-top: 3mm;
    border-top: 1px solid #000;
  }
`;

/** A sheet of paper as it goes to the printer. */
export interface Sheet {
  lang: string;
  /** Name of the document: what a saved PDF is called. */
  title: string;
  body: TemplateResult;
  styles?: CSSResult;
}

/** Opens the print dialogue for `sheet`; the frame goes when the dialogue is closed. */
export function printSheet({ lang, title, body, styles }: Sheet): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('data-mosty-print', '');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Not `display: none`: some browsers print nothing of a frame that has no box.
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '100% auto auto 100%',
    width: '210mm',
    height: '1px',
    border: '0',
  });
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return frame.remove();
  const sheets = [paper, ...(styles ? [styles] : [])].map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  view.document.adoptedStyleSheets = sheets;
  view.document.documentElement.lang = lang;
  view.document.title = title;
  render(body, view.document.body);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.focus();
  view.print();
}
