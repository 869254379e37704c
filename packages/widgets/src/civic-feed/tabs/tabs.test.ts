import { expect, oneEvent } from '@open-wc/testing';
import { fakeApi } from '../../shared/test/fake-api.ts';
import { focused, inside, mount, reads, shown } from '../../shared/test/mount.ts';
import '../define.ts';

const TAG = 'mosty-civic-feed';
const press = (key: string) =>
  focused()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

describe('the reception beside the civic feed', () => {
  it('stands in a tab, known by its tag alone, and is announced to the loader when it is wanted', async () => {
    const api = fakeApi();
    const element = await mount(TAG, api, { with: 'reception', 'no-hash': '' });
    await reads(element, /Запитати бібліотеку/);
    await reads(element, /3 записи/);
    expect(inside(element, '[role=tab]').getAttribute('aria-selected')).to.equal('true');
    expect(element.shadowRoot!.querySelector('mosty-reception')).to.equal(null);
    await expect(element).to.be.accessible();
    let announced: EventTarget | undefined;
    const scanned = oneEvent(document, 'mosty-scan' as keyof DocumentEventMap);
    document.addEventListener('mosty-scan', (event) => (announced = event.composedPath()[0]), { once: true });
    inside(element, '#tab-other').click();
    await scanned;
    const reception = inside(element, 'mosty-reception');
    expect(announced === reception).to.equal(true);
    expect([reception.getAttribute('api'), reception.getAttribute('heading-level')]).to.deep.equal([api.url, '3']);
    expect(inside(element, '#panel-news').hidden).to.equal(true);
    expect(reception.textContent).to.contain('Запитати можна');
    await expect(element).to.be.accessible();
  });

  it('is reached by the arrow keys, and keeps the news as they were left', async () => {
    const element = await mount(TAG, fakeApi(), { with: 'reception', 'no-hash': '' });
    await reads(element, /3 записи/);
    await reads(element, /Запитати бібліотеку/);
    inside(element, 'summary[aria-label]').click();
    await reads(element, /Зустріч відбудеться/);
    inside(element, '#tab-news').focus();
    press('ArrowRight');
    await reads(element, /Запитати можна|Запитати/);
    expect(focused()!.id).to.equal('tab-other');
    press('Home');
    await reads(element, /Новини/);
    expect(focused()!.id).to.equal('tab-news');
    expect(inside(element, '#panel-news').hidden).to.equal(false);
    expect(shown(element)).to.contain('Зустріч відбудеться');
  });

  it('is not drawn where the page names something else', async () => {
    const element = await mount(TAG, fakeApi(), { with: 'anything', 'no-hash': '' });
    await reads(element, /3 записи/);
    expect(element.shadowRoot!.querySelector('[role=tab]')).to.equal(null);
  });
});
