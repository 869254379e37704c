import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { until } from '../../shared/test/mount.ts';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { BasemapCollection, BasemapFeature } from '@mosty/sdk/core';
import { host } from '../../shared/styles/host.ts';
import { tokens } from '../../shared/styles/tokens.ts';
import { draw, drawnMap } from './drawn-map.ts';
import type { MapSetting, MapTexts, MapView, Place } from './map-view.ts';

const texts: MapTexts = {
  map: 'Мапа закладів',
  keys: 'Стрілки рухають мапу',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  city: 'Усе місто',
  region: 'Уся область',
  approximate: (name, distance) => `${name}, місце приблизне, ≈ ${distance}`,
  cluster: (places) => `Закладів: ${places}, наблизити`,
  shown: (places, width) => `Видно закладів: ${places}, ширина ${width}`,
  distance: (metres) => (metres < 1000 ? `${metres} м` : `${metres / 1000} км`),
  wheel: (key) => `Утримуйте ${key}, щоб масштабувати`,
  touch: 'Рухайте мапу двома пальцями',
  schematic: 'Береги показано схематично',
};

const square = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];
const feature = (
  kind: string,
  uk: string,
  geometry: BasemapFeature['geometry'],
  rank: number | null = null,
): BasemapFeature => ({
  type: 'Feature',
  properties: { kind, name: { uk, en: `${uk} (en)` }, rank, schematic: kind === 'water', evidence: null },
  geometry,
});
const basemap: BasemapCollection = {
  type: 'FeatureCollection',
  bbox: [31.85, 46.82, 32.15, 47.05],
  attribution: '© Somebody who drew it',
  features: [
    feature('region', 'Область', { type: 'Polygon', coordinates: square(30.5, 46.3, 33, 48.2) }),
    feature('sea', 'Чорне море', { type: 'MultiPolygon', coordinates: [square(30.5, 46.3, 33, 46.55)] }),
    feature('city', 'Миколаїв', { type: 'Polygon', coordinates: square(31.88, 46.83, 32.12, 47.04) }),
    feature('water', 'Південний Буг', { type: 'Polygon', coordinates: square(31.6, 46.9, 31.98, 47) }),
    feature('river', 'Інгул', {
      type: 'LineString',
      coordinates: [
        [32, 46.97],
        [32.1, 46.98],
        [32.2, 47.2],
      ],
    }),
    feature('settlement', 'Вознесенськ', { type: 'Point', coordinates: [31.33, 47.57] }, 42_000),
    feature('settlement', 'Село', { type: 'Point', coordinates: [31.6, 47.8] }),
    feature('landmark', 'Вокзал', { type: 'Point', coordinates: [32.1, 46.87] }),
  ],
};

const place = (number: number, longitude: number, latitude: number, radius = 0): Place => ({
  slug: `branch-${number}`,
  name: `Бібліотека-філія № ${number}`,
  label: `${number}`,
  longitude,
  latitude,
  radius,
});
const three = [place(12, 32.057, 46.941, 450), place(18, 32.013, 46.856), place(16, 32.0106, 47.0314, 1200)];

/** Invented places all over the region, the same every time. */
function many(length: number): Place[] {
  let seed = 7;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return Array.from({ length }, (_, index) => place(index, 30.6 + next() * 2.3, 46.6 + next() * 1.5));
}

let views: MapView[] = [];
let home: HTMLElement;

function mount(
  setting: Partial<MapSetting> = {},
  drawn: BasemapCollection | null = basemap,
  width = 640,
): [MapView, ShadowRoot] {
  home = document.body.appendChild(document.createElement('div'));
  home.style.width = `${width}px`;
  const root = home.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...tokens, host].map((sheet) => sheet.styleSheet!);
  const view = drawnMap(drawn, [...draw(drawn)], {
    texts,
    locale: 'uk',
    root,
    onChoose: () => {},
    ...setting,
  });
  root.append(view.element);
  views.push(view);
  return [view, root];
}

const pins = (root: ShadowRoot) => [...root.querySelectorAll<HTMLButtonElement>('.pin')];
const pin = (root: ShadowRoot, label: string) => pins(root).find(({ textContent }) => textContent!.includes(label))!;
const button = (root: ShadowRoot, name: string) =>
  root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
const keys = (root: ShadowRoot) => root.querySelector<HTMLElement>('[role=application]')!;
const told = (root: ShadowRoot) => root.querySelector('[role=status]')!.textContent!;
const middle = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
const drawnPins = (root: ShadowRoot) =>
  until(
    () => pins(root).length > 0 && root.querySelector('.scale')!.textContent,
    'pins are drawn, and hands are there',
  );
/** Names come a few at a time. */
const writtenNames = (root: ShadowRoot, ...names: string[]) =>
  until(() => {
    const written = [...root.querySelectorAll('text')].map(({ textContent }) => textContent!);
    return names.every((name) => written.includes(name));
  }, 'names are written');
/** Metres of a pixel, by the map's own scale bar. */
function metresOfPixel(root: ShadowRoot): number {
  const bar = root.querySelector<HTMLElement>('.scale')!;
  const [, number, unit] = /([\d.]+) (м|км)/.exec(bar.textContent!)!;
  return (Number(number) * (unit === 'км' ? 1000 : 1)) / parseFloat(bar.style.width);
}

describe('the drawn map', () => {
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => {
    for (const view of views) view.destroy();
    views = [];
    home.remove();
    fixtureCleanup();
  });

  it('has a button for each place, in the order of the list, with its full name and how near it is known', async () => {
    const [view, root] = mount();
    view.show(three, null);
    await drawnPins(root);
    expect(pins(root).map((one) => one.getAttribute('aria-label'))).to.deep.equal([
      'Бібліотека-філія № 12, місце приблизне, ≈ 450 м',
      'Бібліотека-філія № 18',
      'Бібліотека-філія № 16, місце приблизне, ≈ 1.2 км',
    ]);
    expect(pins(root).map(({ textContent }) => textContent)).to.deep.equal(['≈\u200912', '18', '≈\u200916']);
    await expect(view.element).to.be.accessible();
  });

  it('writes names and the credit, and says what is schematic', async () => {
    const [view, root] = mount();
    view.show(three, null);
    await writtenNames(root, 'Південний Буг', 'Інгул', 'Вокзал');
    const written = () => [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(view.element.textContent).to.contain('© Somebody who drew it · Береги показано схематично');
    button(root, 'Уся область').click();
    await until(() => written().includes('Чорне море'), 'names come a few at a time');
    expect(written()).to.include.members(['Чорне море', 'Вознесенськ']);
    expect(written()).not.to.include('Село');
  });

  it('never writes one name over another or over a pin', async () => {
    const [view, root] = mount();
    view.show(three, null);
    await writtenNames(root, 'Південний Буг', 'Інгул', 'Вокзал');
    const boxes = [...root.querySelectorAll('text'), ...pins(root)].map((one) => one.getBoundingClientRect());
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(apart).to.equal(true);
      }
    });
  });

  it('writes English names for an English reader', async () => {
    const [view, root] = mount({ locale: 'en' });
    view.show(three, null);
    await writtenNames(root, 'Інгул (en)');
  });

  it('draws the circle of an approximate place in its true size, at every zoom', async () => {
    const [view, root] = mount();
    view.show(three, null);
    await drawnPins(root);
    for (const press of [null, 'Наблизити', 'Наблизити', 'Уся область']) {
      if (press) button(root, press).click();
      await aTimeout(50);
      const circle = [...root.querySelectorAll('.circles circle')].at(-1)!.getBoundingClientRect();
      // The outline adds a pixel; the scale bar is measured in the middle of the view.
      expect((circle.width / 2) * metresOfPixel(root)).to.be.closeTo(1200, 1200 * 0.02 + 1.5 * metresOfPixel(root));
    }
  });

  it('tells which place is pressed, and marks the one that is chosen', async () => {
    const chosen: string[] = [];
    const [view, root] = mount({ onChoose: (slug) => chosen.push(slug) });
    view.show(three, null);
    await drawnPins(root);
    pin(root, '18').click();
    expect(chosen).to.deep.equal(['branch-18']);
    expect(root.querySelectorAll('[aria-current=true]')).to.have.length(0);
    view.show(three, 'branch-18');
    expect(root.querySelector('[aria-current=true]')!.textContent).to.equal('18');
  });

  it('brings a place into view when it is chosen in the list', async () => {
    const [view, root] = mount();
    view.show(three, null);
    await drawnPins(root);
    for (let press = 0; press < 4; press++) button(root, 'Наблизити').click();
    await aTimeout(0);
    expect(pin(root, '18').classList.contains('off')).to.equal(true);
    view.show(three, 'branch-18');
    await until(() => !pin(root, '18').classList.contains('off'));
  });

  it('comes to a pin out of view when the keyboard does', async () => {
    const [view, root] = mount();
    view.show(three, null);
    await drawnPins(root);
    for (let press = 0; press < 4; press++) button(root, 'Наблизити').click();
    await aTimeout(0);
    expect(pin(root, '16').classList.contains('off')).to.equal(true);
    button(root, 'Віддалити').focus();
    for (let press = 0; press < 3; press++) await sendKeys({ press: 'Tab' });
    expect(root.activeElement?.textContent).to.contain('16');
    expect(pin(root, '16').classList.contains('off')).to.equal(false);
  });

  it('moves with arrows, plus, minus and zero while it has the focus, and says what is seen', async () => {
    const [view, root] = mount();
    view.show(three, null);
    await drawnPins(root);
    const before = middle(pin(root, '12'));
    await sendKeys({ press: 'ArrowRight' });
    expect(middle(pin(root, '12'))).to.deep.equal(before);

    keys(root).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(middle(pin(root, '12')).x).to.be.closeTo(before.x - 90, 1);
    const far = metresOfPixel(root);
    await sendKeys({ press: '+' });
    expect(metresOfPixel(root)).to.be.closeTo(far / 2, far / 100);
    expect(told(root)).to.match(/^Видно закладів: \d, ширина [\d.]+ к?м$/);
    await sendKeys({ press: '-' });
    expect(metresOfPixel(root)).to.be.closeTo(far, far / 100);
    await sendKeys({ press: '0' });
    expect(pins(root).every(({ className }) => !className.includes('off'))).to.equal(true);
  });

  it('lets go on Escape: the next thing is what stands after the map', async () => {
    const [view, root] = mount();
    const after = document.createElement('button');
    root.append(after);
    root.append(view.element, after);
    view.show(three, null);
    await drawnPins(root);
    keys(root).focus();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement === after).to.equal(true);
  });

  it('leaves the wheel to the page, with a hint, and zooms with Ctrl where the pointer is', async () => {
    const [view, root] = mount();
    view.show(three, null);
    await drawnPins(root);
    const turn = (ctrlKey: boolean) => {
      const { x, y } = middle(pin(root, '12'));
      const event = new WheelEvent('wheel', {
        deltaY: -100,
        clientX: x,
        clientY: y,
        ctrlKey,
        cancelable: true,
        bubbles: true,
      });
      root.querySelector('.view')!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const far = metresOfPixel(root);
    expect(turn(false)).to.equal(false);
    expect(told(root)).to.match(/^Утримуйте (Ctrl|⌘)/);
    await aTimeout(150);
    expect(metresOfPixel(root)).to.equal(far);

    const before = middle(pin(root, '12'));
    expect(turn(true)).to.equal(true);
    await until(() => metresOfPixel(root) < far * 0.8);
    expect(middle(pin(root, '12')).x).to.be.closeTo(before.x, 1);
    expect(middle(pin(root, '12')).y).to.be.closeTo(before.y, 1);
  });

  it('leaves one finger to the page, with a hint, and follows two', async () => {
    const [view, root] = mount();
    view.show(three, null);
    await drawnPins(root);
    const target = root.querySelector<HTMLElement>('.view')!;
    expect(getComputedStyle(target).touchAction).to.equal('pan-y');
    const { left, top } = target.getBoundingClientRect();
    const touch = (type: string, ...points: [number, number][]) => {
      const touches = points.map(
        ([x, y], identifier) => new Touch({ identifier, target, clientX: left + x, clientY: top + y }),
      );
      const event = new TouchEvent(type, { touches, cancelable: true, bubbles: true });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(touch('touchstart', [100, 100])).to.equal(false);
    expect(touch('touchmove', [140, 100])).to.equal(false);
    expect(told(root)).to.equal(texts.touch);

    const before = middle(pin(root, '12'));
    const far = metresOfPixel(root);
    touch('touchstart', [100, 100], [200, 100]);
    expect(touch('touchmove', [130, 120], [230, 120])).to.equal(true);
    expect(middle(pin(root, '12')).x).to.be.closeTo(before.x + 30, 1);
    expect(middle(pin(root, '12')).y).to.be.closeTo(before.y + 20, 1);
    touch('touchmove', [80, 120], [280, 120]);
    await until(() => Math.abs(metresOfPixel(root) - far / 2) < far / 50);
  });

  it('follows a mouse that drags, and zooms on a double click', async () => {
    const [view, root] = mount();
    view.show(three, null);
    await drawnPins(root);
    const before = middle(pin(root, '12'));
    const target = root.querySelector<HTMLElement>('.view')!;
    // A made-up pointer cannot be captured: the element says that it is.
    target.setPointerCapture = () => {};
    target.hasPointerCapture = () => true;
    const at = { bubbles: true, pointerId: 1, pointerType: 'mouse' };
    keys(root).dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: 300, clientY: 200 }));
    keys(root).dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: 340, clientY: 190 }));
    expect(middle(pin(root, '12')).x).to.be.closeTo(before.x + 40, 1);
    await aTimeout(150);
    expect(middle(pin(root, '12')).y).to.be.closeTo(before.y - 10, 1);
    const far = metresOfPixel(root);
    keys(root).dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: 300, clientY: 200 }));
    await aTimeout(0);
    expect(metresOfPixel(root)).to.be.closeTo(far / 2, far / 50);
  });

  it('gathers near places into one button that names them, and takes it apart with the focus kept', async () => {
    const near = [place(8, 32.042, 46.952), place(9, 32.043, 46.942), place(12, 32.057, 46.941), place(40, 31.4, 47.9)];
    const [view, root] = mount();
    view.show(near, null);
    await drawnPins(root);
    expect(pins(root).map(({ textContent }) => textContent)).to.deep.equal(['8 · 9 · 12', '40']);
    expect(pins(root)[0]!.getAttribute('aria-label')).to.equal('Закладів: 3, наблизити');
    pins(root)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(pins(root).map(({ textContent }) => textContent)).to.deep.equal(['8', '9', '12', '40']);
    expect(root.activeElement?.textContent).to.equal('8');
  });

  it('never lays one pin over what is written on another', async () => {
    const wide = (number: number, longitude: number) => ({ ...place(number, longitude, 46.95), label: `ЦБ${number}` });
    const [view, root] = mount();
    view.show([place(1, 31.8, 46.95, 300), wide(2, 32), wide(3, 32.012), place(40, 31.4, 47.9)], null);
    await drawnPins(root);
    const boxes = pins(root).map((one) => one.getBoundingClientRect());
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(Math.min(one.right, other.right) - Math.max(one.left, other.left)).to.be.below(one.height / 3);
  });

  it('lays the places of one spot side by side at the nearest zoom', async () => {
    const [view, root] = mount();
    view.show([place(1, 32, 46.95), place(2, 32, 46.95), place(3, 31.9, 46.9)], null);
    await drawnPins(root);
    pin(root, '1 · 2').click();
    await aTimeout(0);
    expect(pins(root).map(({ textContent }) => textContent)).to.deep.equal(['1', '2', '3']);
    expect(middle(pin(root, '2')).x - middle(pin(root, '1')).x).to.be.at.least(40);
  });

  it('keeps the chosen place out of a group', async () => {
    const [view, root] = mount();
    view.show([place(1, 32, 46.95), place(2, 32.0001, 46.95), place(3, 31.4, 47.9)], 'branch-2');
    await drawnPins(root);
    expect(pins(root).map(({ textContent }) => textContent)).to.deep.equal(['1', '2', '3']);
  });

  it('shows fifteen thousand places in at most 150 buttons, wherever one looks', async () => {
    const [view, root] = mount({}, basemap, 1200);
    view.show(many(15_000), null);
    await drawnPins(root);
    expect(pins(root).some(({ textContent }) => /^×\d+$/.test(textContent!))).to.equal(true);
    const counts = () =>
      pins(root).map(({ textContent }) =>
        textContent!.startsWith('×') ? Number(textContent!.slice(1)) : textContent!.split(' · ').length,
      );
    let sum = 0;
    for (const count of counts()) sum += count;
    expect(sum).to.be.greaterThan(14_000);
    for (let press = 0; press < 8; press++) {
      expect(pins(root).length).to.be.within(1, 150);
      root.querySelector('[role=status]')!.textContent = '';
      button(root, 'Наблизити').click();
      await until(() => told(root) !== '', 'what is seen is told');
    }
  });

  it('builds nothing while it is hidden, and itself when it is shown', async () => {
    const [view, root] = mount();
    home.hidden = true;
    view.show(three, null);
    await aTimeout(60);
    expect(pins(root)).to.have.length(0);
    expect(root.querySelector('svg')!.hasAttribute('viewBox')).to.equal(false);
    home.hidden = false;
    await drawnPins(root);
    expect(pins(root).every(({ className }) => !className.includes('off'))).to.equal(true);
  });

  it('still shows what it showed when its size changes', async () => {
    const [view, root] = mount({}, basemap, 900);
    view.show(three, null);
    await drawnPins(root);
    const far = metresOfPixel(root);
    home.style.width = '400px';
    await until(() => metresOfPixel(root) > far * 1.2);
    expect(pins(root).every(({ className }) => !className.includes('off'))).to.equal(true);
  });

  it('stands without a base map: places alone, all of them in view', async () => {
    const [view, root] = mount({}, null);
    view.show(three, null);
    await drawnPins(root);
    expect(button(root, 'Уся область').hidden).to.equal(true);
    expect(pins(root).every(({ className }) => !className.includes('off'))).to.equal(true);
    view.show([], null);
    expect(pins(root)).to.have.length(0);
    await expect(view.element).to.be.accessible();
  });

  it('stays within a host of 280 pixels, with targets that a finger meets', async () => {
    const [view, root] = mount({}, basemap, 280);
    view.show(three, null);
    await drawnPins(root);
    expect(view.element.scrollWidth).to.be.at.most(280);
    for (const one of [...view.element.querySelectorAll<HTMLElement>('button:not(.pin)')]) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height), one.textContent!).to.be.at.least(48);
    }
    for (const one of pins(root)) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      const { x, y } = middle(one);
      expect(root.elementFromPoint(x, y - 22) === one, 'pressed 22 px above the middle').to.equal(true);
    }
  });

  it('leaves nothing behind when it is destroyed', async () => {
    const chosen: string[] = [];
    const [view, root] = mount({ onChoose: (slug) => chosen.push(slug) });
    view.show(three, null);
    await drawnPins(root);
    const [one] = pins(root);
    const scrolls = new WheelEvent('wheel', { ctrlKey: true, cancelable: true, bubbles: true });
    view.destroy();
    expect(root.querySelectorAll('.map')).to.have.length(0);
    one!.click();
    view.element.querySelector('.view')!.dispatchEvent(scrolls);
    expect(chosen).to.deep.equal([]);
    expect(scrolls.defaultPrevented).to.equal(false);
  });
});
