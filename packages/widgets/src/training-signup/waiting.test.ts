import { expect } from '@open-wc/testing';
import { PATIENCE } from '../shared/idle.ts';
import { silent } from '../shared/test/fake-api.ts';
import { inside, mount, reads, shown, type } from '../shared/test/mount.ts';
import { ID, TAG, created, desk, field, fill, opened, press, sent, signup } from './test/desk.ts';
import type { MostyTrainingSignup } from './training-signup.ts';
import './define.ts';

/** What lasts so long, is over at once; other times stay what they are. */
function shorten(milliseconds: number): () => void {
  const later = window.setTimeout;
  window.setTimeout = ((act: () => void, wait?: number) =>
    later(act, wait === milliseconds ? 30 : wait)) as typeof later;
  return () => (window.setTimeout = later);
}
let undo = () => {};
beforeEach(() => sessionStorage.clear());
afterEach(() => undo());

describe('a form that nobody touches for ten minutes', () => {
  it('is gone with all that was typed, from the screen and from the device, and the list says so', async () => {
    const element = await opened(desk({}));
    await fill(element);
    expect(sessionStorage.length).to.equal(1);
    undo = shorten(PATIENCE);
    type(field(element, 'phone'), '(0512) 00-00-01');
    await reads(element, /Минуло десять хвилин, і ми прибрали написане/);
    expect(sessionStorage.length).to.equal(0);
    undo();
    inside(element, '[data-session=demo-1]').click();
    await reads(element, /Ім’я та прізвище/);
    expect(['name-0', 'phone'].map((id) => field(element, id).value)).to.deep.equal(['', '']);
    expect(shown(element)).not.to.contain('Минуло');
  });

  it('leaves no code of a signup on the screen either', async () => {
    const element = await opened(desk({ 'demo-1/signups': () => created() }));
    await fill(element);
    press(element);
    await reads(element, /47-15/);
    undo = shorten(PATIENCE);
    element.dispatchEvent(new Event('pointerdown'));
    await reads(element, /Минуло десять хвилин/);
    expect(shown(element)).not.to.contain('47-15');
  });

  it('is gone also when a reload has brought it back and nobody has come to it since', async () => {
    const element = await opened(desk({}));
    await fill(element);
    element.remove();
    undo = shorten(PATIENCE);
    const again = await mount<MostyTrainingSignup>(TAG, desk({}));
    await reads(again, /Минуло десять хвилин/);
    expect(sessionStorage.length).to.equal(0);
  });

  it('leaves no code that the link of a letter has opened', async () => {
    location.hash = `#mosty-signup=${ID}.token-of-a-test`;
    undo = shorten(PATIENCE);
    const element = await mount<MostyTrainingSignup>(TAG, desk({ [`GET /v1/signups/${ID}`]: () => signup() }));
    await reads(element, /Минуло десять хвилин/);
    expect(shown(element)).not.to.contain('47-15');
  });

  it('is told of beforehand', async () => {
    expect(shown(await opened(desk({})))).to.contain('Якщо десять хвилин нічого не писати, написане зникне');
  });

  it('is a list without a word of it where no form stood', async () => {
    const element = await mount<MostyTrainingSignup>(TAG, desk({}));
    await reads(element, /Перші кроки/);
    undo = shorten(PATIENCE);
    element.dispatchEvent(new Event('pointerdown'));
    await new Promise((next) => requestIdleCallback(next, { timeout: 100 }));
    expect(shown(element)).not.to.contain('Минуло');
  });
});

describe('a server that takes its time', () => {
  it('is told of after five seconds, and one press stays one', async () => {
    const api = desk({ 'demo-1/signups': silent });
    const element = await opened(api);
    await fill(element);
    undo = shorten(5000);
    press(element);
    await reads(element, /Це триває довше, ніж звичайно.*двічі вас не запишуть/);
    press(element);
    await element.updateComplete;
    expect(sent(api, 'demo-1/signups')).to.have.length(1);
    expect(inside(element, '[part=send]').getAttribute('aria-disabled')).to.equal('true');
    await expect(element).to.be.accessible();
  });
});
