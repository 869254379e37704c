import { expect } from '@open-wc/testing';
import { fakeApi } from '../shared/test/fake-api.ts';
import { focused, inside, mount, reads, until } from '../shared/test/mount.ts';
import './define.ts';

const TAG = 'mosty-service-finder';
const clear = (hash = '') => history.replaceState({ of: 'the page' }, '', (location.href.split('#')[0] ?? '') + hash);

describe('the hash of a page with mosty-service-finder', () => {
  beforeEach(() => clear());
  after(() => clear());

  it('names the answer that is open, then the list behind it, then nothing, and adds no entry to the history', async () => {
    const entries = history.length;
    const element = await mount(TAG, fakeApi());
    await reads(element, /Я виходжу на пенсію/);
    inside(element, '[data-moment=pension]').click();
    await reads(element, /Знайдено 1 послугу/);
    expect(location.hash).to.equal('#mosty-life-event=pension');
    inside(element, '[data-service=pension]').click();
    await reads(element, /Чим підтвердити/);
    expect(location.hash).to.equal('#mosty-service=pension');
    inside(element, '#back').click();
    expect(location.hash).to.equal('#mosty-life-event=pension');
    inside(element, '#back').click();
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(entries);
    expect(history.state).to.deep.equal({ of: 'the page' });
  });

  it('opens the answer that it names, at the start and when the page changes it', async () => {
    clear('#mosty-service=pension');
    const element = await mount(TAG, fakeApi());
    await reads(element, /Дізнатися про свою пенсію.*Чим підтвердити/);
    location.hash = '#mosty-service=ussr-deposits';
    await reads(element, /Послуги більше немає/);
    await until(() => focused()?.id === 'answer', 'the focus follows the link');
  });

  it('is left alone where the page has a use of its own for it', async () => {
    clear('#/news');
    const element = await mount(TAG, fakeApi());
    await reads(element, /Я виходжу на пенсію/);
    inside(element, '[data-moment=pension]').click();
    await reads(element, /Знайдено 1 послугу/);
    expect(location.hash).to.equal('#/news');
  });

  it('is left alone by a finder with no-hash', async () => {
    clear('#mosty-service=pension');
    const element = await mount(TAG, fakeApi(), { 'no-hash': '' });
    await reads(element, /Я виходжу на пенсію/);
    inside(element, '[data-moment=pension]').click();
    await reads(element, /Знайдено 1 послугу/);
    expect(location.hash).to.equal('#mosty-service=pension');
  });

  it('never carries the words of a person', async () => {
    const element = await mount(TAG, fakeApi(), { query: 'пенсію' });
    await reads(element, /Знайдено 1 послугу/);
    expect(location.hash).to.equal('');
    inside(element, '[data-service=pension]').click();
    await reads(element, /Чим підтвердити/);
    expect(decodeURIComponent(location.href)).not.to.contain('пенсію');
  });
});
