import { expect } from '@open-wc/testing';
import { apiAddress, transportFor } from './client.ts';
import { fakeApi } from './test/fake-api.ts';
import { fallbackVisible, mount, reads } from './test/mount.ts';
import '../all.ts';
function page(script) {
    const root = document.createElement('div');
    if (!script)
        return root;
    // Never inserted into the document, so never fetched.
    const tag = document.createElement('script');
    tag.setAttribute('src', script.src);
    if (script.api)
        tag.dataset['api'] = script.api;
    if (script.marked)
        tag.dataset['mostyLoader'] = '';
    root.append(tag);
    return root;
}
describe('the address of the data API', () => {
    const src = 'https://mosty.example.org/embed/v1/loader.js?x=1';
    it('is what the element says, then what the script says, then where the script came from', () => {
        expect(apiAddress('https://a.example.org/', page({ src, api: 'https://b.example.org' }))).to.equal('https://a.example.org');
        expect(apiAddress(null, page({ src, api: 'https://b.example.org/lib/' }))).to.equal('https://b.example.org/lib');
        expect(apiAddress(null, page({ src }))).to.equal('https://mosty.example.org');
    });
    it('is found by the mark of a script that was moved', () => {
        expect(apiAddress(null, page({ src: 'https://cdn.example.org/min/7f.js', marked: true }))).to.equal('https://cdn.example.org');
    });
    it('is not invented', () => {
        expect(apiAddress(null, page())).to.equal(null);
        expect(apiAddress('http://', page())).to.equal(null);
    });
    it('stands for one client, whoever asks', () => {
        expect(transportFor('https://one.example.org')).to.equal(transportFor('https://one.example.org'));
    });
    it('that is missing is said to the visitor kindly, with the fallback', async () => {
        const element = await mount('mosty-civic-feed', { ...fakeApi(), url: '' });
        await reads(element, /не налаштовано/);
        expect(fallbackVisible(element)).to.equal(true);
    });
});
