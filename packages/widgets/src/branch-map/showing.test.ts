import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { fakeApi, listed, problem } from '../shared/test/fake-api.ts';
import { focused, inside, mount, reads, shown, until } from '../shared/test/mount.ts';
import { branches } from '../shared/test/records.ts';
import type { MostyBranchMap } from './branch-map.ts';
import './define.ts';

const pins = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button.pin')];
const drawn = (element: Element) => until(() => pins(element).length > 0, 'the map is drawn');
const visible = (element: Element, selector: string) => inside(element, selector).getClientRects().length > 0;

async function open(width: number, attributes: Record<string, string> = {}, api = fakeApi()): Promise<MostyBranchMap> {
  await setViewport({ width, height: 800 });
  const element = await mount<MostyBranchMap>('mosty-branch-map', api, attributes);
  await reads(element, /Усього 3 заклади/);
  return element;
}

const press = (element: Element, text: string): void => {
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  buttons.find((button) => button.textContent?.trim().startsWith(text))!.click();
};

describe('the map beside the list', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  it('is drawn where there is room, with a pin for each place that has a position, in the order of the list', async () => {
    const element = await open(1200);
    await drawn(element);
    expect(pins(element).map((pin) => pin.getAttribute('aria-label'))).to.deep.equal([
      'ЦБ, Центральна бібліотека, місце приблизне, ≈ 350 м',
      'Бібліотека-філія № 8, місце приблизне, ≈ 900 м',
    ]);
    expect(visible(element, '.views')).to.equal(false);
    expect(shown(element)).to.match(/Місце на карті приблизне: ≈ 350 м/);
    await expect(element).to.be.accessible();
  });

  it('is neither built nor fetched where there is no room, until somebody asks', async () => {
    const api = fakeApi();
    const element = await open(400, {}, api);
    await new Promise((done) => setTimeout(done, 400));
    expect(pins(element)).to.have.length(0);
    expect(api.requests.some(({ url }) => url.includes('basemap'))).to.equal(false);
    press(element, 'Карта');
    await drawn(element);
    expect(api.requests.some(({ url }) => url.includes('basemap'))).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('is not there at all where the page wants the list', async () => {
    const element = await open(1200, { view: 'list' });
    expect(element.shadowRoot!.querySelector('.chart, .views')).to.equal(null);
    expect(shown(element)).not.to.contain('Показати на карті');
  });

  it('comes first on a narrow page that wants it, with the card of the chosen place under it', async () => {
    const element = await open(400, { view: 'map' });
    await drawn(element);
    expect(visible(element, '[data-branch=branch-8]')).to.equal(false);
    pins(element)[1]!.click();
    await until(() => visible(element, '[data-branch=branch-8]'));
    expect(focused()!.textContent!.trim()).to.equal('Бібліотека-філія № 8');
    expect(visible(element, '[data-branch=central]')).to.equal(false);
  });

  it('stands beside the whole list where there is room, whichever of the two comes first elsewhere', async () => {
    const element = await open(1200, { view: 'map' });
    await drawn(element);
    expect(visible(element, '[data-branch=branch-8]')).to.equal(true);
    expect(visible(element, '[data-branch=central]')).to.equal(true);
  });

  it('tells the page which pin was pressed, and marks its card', async () => {
    const element = await open(1200);
    await drawn(element);
    const heard: string[] = [];
    element.addEventListener('mosty-branch-select', ({ branch }) => heard.push(branch));
    pins(element)[0]!.click();
    await element.updateComplete;
    expect(heard).to.deep.equal(['central']);
    expect(inside(element, '.chosen').dataset['branch']).to.equal('central');
    expect(pins(element)[0]!.getAttribute('aria-current')).to.equal('true');
  });

  it('shows a place from its card, and gives the focus to its pin', async () => {
    const element = await open(400);
    inside<HTMLButtonElement>(element, '[data-branch=branch-8] .actions button:last-child').click();
    await drawn(element);
    await until(() => focused()?.matches('button.pin'), 'the pin has the focus');
    expect(focused()!.getAttribute('aria-label')).to.contain('№ 8');
  });

  it('follows what is found', async () => {
    const element = await open(1200);
    await drawn(element);
    expect(pins(element)).to.have.length(2);
    const box = inside<HTMLInputElement>(element, 'input[type=search]');
    box.value = 'Колос';
    box.dispatchEvent(new Event('input'));
    await until(() => pins(element).length === 1, 'one pin is left');
  });

  it('does without its outlines when they cannot be had, and keeps the credit', async () => {
    const api = fakeApi(({ url }) =>
      url.includes('basemap') ? problem(503, 'unavailable') : listed(branches, new URL(url)),
    );
    const element = await mount<MostyBranchMap>('mosty-branch-map', api, { view: 'map' });
    await drawn(element);
    await reads(element, /OpenStreetMap/);
  });

  it('is built again when the widget is moved on the page', async () => {
    const element = await open(1200);
    await drawn(element);
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    try {
      await until(() => pins(element).length > 0 && element.shadowRoot!.querySelectorAll('.view').length === 1);
    } finally {
      elsewhere.remove();
    }
  });
});
