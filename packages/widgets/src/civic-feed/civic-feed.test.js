import { expect, oneEvent } from '@open-wc/testing';
import { empty, fakeApi, silent, unreachable } from '../shared/test/fake-api.ts';
import { fallbackVisible, focused, inside, mount, reads, shown } from '../shared/test/mount.ts';
import './define.ts';
const TAG = 'mosty-civic-feed';
const titles = (element) => [...element.shadowRoot.querySelectorAll('[part=name]')].map((one) => one.textContent?.trim());
describe('mosty-civic-feed', () => {
    it('keeps the fallback in sight while the news are on their way', async () => {
        const element = await mount(TAG, fakeApi(silent));
        expect(fallbackVisible(element)).to.equal(true);
        await expect(element).to.be.accessible();
    });
    it('says that there are no news, and keeps the fallback', async () => {
        const element = await mount(TAG, fakeApi(empty));
        await reads(element, /Новин ще немає/);
        expect(fallbackVisible(element)).to.equal(true);
    });
    it('says why there are no news, and tries again on press', async () => {
        const api = fakeApi(unreachable);
        const element = await mount(TAG, api);
        await reads(element, /Немає зв’язку/);
        expect(fallbackVisible(element)).to.equal(true);
        await expect(element).to.be.accessible();
        api.answer = null;
        inside(element, '[part=error] button').click();
        await reads(element, /Установча/);
    });
    it('tells of each item who speaks, when, what kind it is and where it comes from', async () => {
        const element = await mount(TAG, fakeApi());
        await reads(element, /Установча/);
        const [meeting, order, actions] = [...element.shadowRoot.querySelectorAll('article')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
        expect(meeting).to.match(/^Бібліотека 9 квітня 2013 р\. · оголошення/);
        expect(meeting).to.contain('станом на 2013 р.');
        expect(order).to.match(/^Влада 5 квітня 2012 р\. · рішення/);
        expect(actions).to.match(/^Громада 2012 рік · результат/);
        expect(inside(element, 'article a').getAttribute('href')).to.equal('https://gov.example.org/220');
        await expect(element).to.be.accessible();
    });
    it('adds the next items on press, and gives the focus to the first of them', async () => {
        const element = await mount(TAG, fakeApi(), { 'page-size': '2' });
        await reads(element, /Установча/);
        expect(titles(element)).to.have.length(2);
        inside(element, 'p > button').click();
        await reads(element, /Двадцять вуличних акцій/);
        await element.updateComplete;
        expect(focused().textContent).to.contain('Двадцять');
        expect(shown(element)).to.contain('Додано 1 новину');
        expect(shown(element)).to.contain('Це всі новини.');
        expect(element.shadowRoot.querySelector('p > button')).to.equal(null);
    });
    it('keeps what is shown when the next items cannot be had', async () => {
        const api = fakeApi();
        const element = await mount(TAG, api, { 'page-size': '2' });
        await reads(element, /Установча/);
        api.answer = unreachable;
        inside(element, 'p > button').click();
        await reads(element, /Решту новин/);
        expect(titles(element)).to.have.length(2);
        api.answer = null;
        inside(element, 'p > button').click();
        await reads(element, /Двадцять/);
    });
    it('tells the page which item was opened', async () => {
        const element = await mount(TAG, fakeApi());
        await reads(element, /Установча/);
        setTimeout(() => inside(element, 'summary').click());
        const event = await oneEvent(document, 'mosty-feed-open');
        expect(event).to.include({ item: 'meeting' });
    });
    it('asks for one voice only when told so', async () => {
        const api = fakeApi();
        const element = await mount(TAG, api, { voice: 'authority' });
        await reads(element, /Установча/);
        expect(new URL(api.requests[0].url).searchParams.get('voice')).to.equal('authority');
    });
});
