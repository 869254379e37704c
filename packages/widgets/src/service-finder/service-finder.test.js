import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { empty, fakeApi, problem, silent, unreachable } from '../shared/test/fake-api.ts';
import { fallbackVisible, focused, inside, mount, reads, shown, type } from '../shared/test/mount.ts';
import './define.ts';
const TAG = 'mosty-service-finder';
const box = (element) => inside(element, 'input');
const asked = ({ requests }) => requests.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname.endsWith('/services'));
async function home(api, attributes = {}) {
    const element = await mount(TAG, api, attributes);
    await reads(element, /Я виходжу на пенсію/);
    return element;
}
describe('mosty-service-finder', () => {
    it('has its search box, and the fallback, before anything has come', async () => {
        const element = await mount(TAG, fakeApi(silent));
        expect(box(element).labels[0].textContent).to.contain('Що вам потрібно?');
        expect(fallbackVisible(element)).to.equal(true);
        await expect(element).to.be.accessible();
    });
    it('offers six things that happen in life, and «Інше»', async () => {
        const element = await home(fakeApi());
        const tiles = [...element.shadowRoot.querySelectorAll('.tile')].map((tile) => tile.textContent);
        expect(tiles).to.have.length(7);
        expect(tiles.at(-1)).to.equal('Інше');
        await expect(element).to.be.accessible();
    });
    it('asks the server once for a word, when the typing rests', async () => {
        const api = fakeApi();
        const element = await home(api);
        box(element).focus();
        await sendKeys({ type: 'пенсі' });
        await reads(element, /Знайдено 1 послугу/);
        expect(asked(api).map((url) => url.searchParams.get('q'))).to.deep.equal(['пенсі']);
        expect(focused()).to.equal(box(element));
    });
    it('answers with who, how much, what to bring, and what a librarian never does', async () => {
        const element = await mount(TAG, fakeApi(), { query: 'пенсі' });
        await reads(element, /Знайдено 1 послугу/);
        const text = shown(element);
        expect(text).to.contain('Дізнатися про свою пенсію');
        expect(text).to.contain('Надає: Пенсійний фонд України');
        expect(text).to.contain('Безкоштовно');
        expect(text).to.match(/Що взяти з собою.*паспорт.*податковий номер/);
        expect(text).to.match(/Чого бібліотекар не робить.*вводити ваші паролі/);
        expect(text).to.contain('посилання ще не перевіряли');
        expect(inside(element, 'details a[href^="tel:"]').getAttribute('href')).to.equal('tel:+380440000000');
        await expect(element).to.be.accessible();
    });
    it('says of a service that is gone that it is gone, and invents no price', async () => {
        const element = await mount(TAG, fakeApi(), { query: 'вкладників' });
        await reads(element, /Послуги більше немає/);
        expect(shown(element)).to.contain('Запитайте у відділенні банку');
        expect(shown(element)).not.to.contain('Безкоштовно');
        expect(shown(element)).to.contain('Не вказано. Запитайте телефоном перед візитом.');
    });
    it('says that nothing was found, and brings the phone back', async () => {
        const element = await mount(TAG, fakeApi(), { query: 'ракета' });
        await reads(element, /За словами «ракета» нічого не знайшли/);
        expect(fallbackVisible(element)).to.equal(true);
        await expect(element).to.be.accessible();
    });
    it('goes from a tile to its answers and back, and takes the focus along', async () => {
        const api = fakeApi();
        const element = await home(api);
        inside(element, '.tile').click();
        await reads(element, /Знайдено 2 послуги/);
        expect(asked(api)[0].searchParams.get('lifeEvent')).to.equal('utilities');
        expect(focused().textContent.trim()).to.equal('Мені треба оплатити комунальні');
        [...element.shadowRoot.querySelectorAll('button')]
            .find((button) => button.textContent.trim() === 'Назад')
            .click();
        await reads(element, /Або оберіть/);
        expect(focused()).to.equal(box(element));
    });
    it('never passes old answers off as the answer when the server fails', async () => {
        const api = fakeApi();
        const element = await mount(TAG, api, { query: 'пенсі' });
        await reads(element, /Знайдено 1 послугу/);
        api.answer = () => problem(503, 'unavailable');
        type(box(element), 'квиток');
        await reads(element, /не вдалося отримати дані/);
        expect(shown(element)).not.to.contain('Пенсійний фонд');
        expect(fallbackVisible(element)).to.equal(true);
        api.answer = empty;
        inside(element, '[part=error] button').click();
        await reads(element, /нічого не знайшли/);
    });
    it('says why there are no tiles, and still searches', async () => {
        const api = fakeApi(unreachable);
        const element = await mount(TAG, api);
        await reads(element, /Немає зв’язку/);
        expect(fallbackVisible(element)).to.equal(true);
        api.answer = null;
        type(box(element), 'пенсі');
        await reads(element, /Знайдено 1 послугу/);
    });
    it('tells the page which service a person opened, and not her words', async () => {
        const element = await mount(TAG, fakeApi(), { 'life-event': 'pension' });
        await reads(element, /Знайдено 2 послуги/);
        setTimeout(() => inside(element, 'summary').click());
        const event = await oneEvent(document, 'mosty-service-select');
        expect(event).to.include({ service: 'pension' });
        expect(JSON.stringify(event)).not.to.contain('пенсі');
    });
    it('does not say that a person opened what was open from the start', async () => {
        let opened = 0;
        const listen = () => opened++;
        document.addEventListener('mosty-service-select', listen);
        const element = await mount(TAG, fakeApi(), { query: 'пенсі' });
        await reads(element, /Знайдено 1 послугу/);
        await aTimeout(50);
        document.removeEventListener('mosty-service-select', listen);
        expect(opened).to.equal(0);
    });
});
