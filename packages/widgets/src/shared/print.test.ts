import { aTimeout, expect } from '@open-wc/testing';
import { html } from 'lit';
import { printSheet } from './print.ts';

const frame = () => document.querySelector<HTMLIFrameElement>('iframe[data-mosty-print]');

describe('a printed sheet', () => {
  it('stands in a document of its own, without the page around it, and goes when it is printed', async () => {
    const before = document.body.innerHTML;
    printSheet({ lang: 'uk', title: 'Маршрут', body: html`<h1>Бібліотека № 12</h1>` });
    const { contentDocument: sheet, contentWindow: view } = frame()!;
    expect(sheet!.title).to.equal('Маршрут');
    expect(sheet!.documentElement.lang).to.equal('uk');
    expect(sheet!.body.textContent).to.equal('Бібліотека № 12');
    expect(parseFloat(view!.getComputedStyle(sheet!.body).fontSize)).to.be.closeTo(18.67, 0.1);
    expect(sheet!.querySelector('[style], style')).to.equal(null);
    view!.dispatchEvent(new Event('afterprint'));
    await aTimeout(20);
    expect(frame()).to.equal(null);
    expect(document.body.innerHTML).to.equal(before);
  });
});
