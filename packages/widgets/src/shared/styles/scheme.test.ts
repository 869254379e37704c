import { expect, fixture, html } from '@open-wc/testing';
import { fakeApi } from '../test/fake-api.ts';
import { inside, mount, reads } from '../test/mount.ts';
import '../../all.ts';

const ground = (element: Element): number => {
  const [red = 0, green = 0, blue = 0] = getComputedStyle(inside(element, '.frame'))
    .backgroundColor.match(/\d+/g)!
    .map(Number);
  return red + green + blue;
};

async function on(scheme: string, theme?: string): Promise<Element> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.colorScheme = scheme;
  const element = await mount('mosty-civic-feed', fakeApi(), theme ? { theme } : {});
  page.append(element);
  await reads(element, /Установча зустріч/);
  return element;
}

describe('the colours of a widget', () => {
  it('are those of the page: light on a light one, dark on a dark one', async () => {
    expect(ground(await on('normal'))).to.be.greaterThan(600);
    expect(ground(await on('dark'))).to.be.lessThan(150);
  });

  it('are light or dark when the page says so for the widget', async () => {
    expect(ground(await on('light', 'dark'))).to.be.lessThan(150);
    expect(ground(await on('dark', 'light'))).to.be.greaterThan(600);
  });
});
