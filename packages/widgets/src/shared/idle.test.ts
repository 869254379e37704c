import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { IdleController } from './idle.ts';

class Desk extends LitElement {
  forgotten = 0;
  idle = new IdleController(this, () => this.forgotten++, 60);
}
customElements.define('test-desk', Desk);

describe('an untouched widget', () => {
  it('forgets once after the last touch, and not before', async () => {
    const desk = await fixture<Desk>(html`<test-desk></test-desk>`);
    for (let touch = 0; touch < 4; touch++) {
      desk.dispatchEvent(new Event('input'));
      await aTimeout(25);
    }
    expect(desk.forgotten).to.equal(0);
    await aTimeout(150);
    expect(desk.forgotten).to.equal(1);
  });

  it('forgets without a touch what was drawn without one', async () => {
    const desk = await fixture<Desk>(html`<test-desk></test-desk>`);
    desk.idle.touched();
    await aTimeout(150);
    expect(desk.forgotten).to.equal(1);
  });

  it('has nothing to forget before the first touch, or after it left the page', async () => {
    const desk = await fixture<Desk>(html`<test-desk></test-desk>`);
    await aTimeout(90);
    expect(desk.forgotten).to.equal(0);
    desk.dispatchEvent(new Event('keydown'));
    desk.remove();
    await aTimeout(90);
    expect(desk.forgotten).to.equal(0);
  });
});
