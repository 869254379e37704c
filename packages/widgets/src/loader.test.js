import { expect, waitUntil } from '@open-wc/testing';
const named = (tag) => customElements.get(tag) !== undefined;
const until = (what, why) => waitUntil(what, why, { timeout: 5000 });
/** The loader's own script tag, as a host page has it; of a type that runs nothing, the test imports the source itself. */
function scriptTag() {
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    tag.src = 'https://mosty.example.org/embed/v1/loader.js';
    document.head.append(tag);
    return tag;
}
function add(html) {
    const element = html(document);
    document.body.append(element);
    return element;
}
describe('the loader', () => {
    const script = scriptTag();
    const globals = Object.keys(window);
    const early = add((page) => page.createElement('mosty-civic-feed'));
    before(() => import('./loader.ts'));
    it('defines a tag that stands on the page already, and no other', async () => {
        await until(() => early.matches(':defined'), 'mosty-civic-feed was not defined');
        expect(named('mosty-branch-map')).to.equal(false);
    });
    it('marks its script, so that the widgets find the address of the API', () => {
        expect(script.dataset['mostyLoader']).to.equal('');
    });
    it('defines a tag that comes later', async () => {
        const late = add((page) => page.createElement('mosty-training-signup'));
        await until(() => late.matches(':defined'), 'mosty-training-signup was not defined');
    });
    it('puts the element into a div for editors that strip unknown tags, with its content and settings', async () => {
        const div = add((page) => {
            const made = page.createElement('div');
            made.dataset['mosty'] = 'service-finder';
            made.dataset['headingLevel'] = '3';
            made.append(Object.assign(page.createElement('a'), { href: '#', textContent: 'fallback' }));
            return made;
        });
        await until(() => div.firstElementChild?.localName === 'mosty-service-finder', 'the div was not upgraded');
        const element = div.firstElementChild;
        expect(element.getAttribute('heading-level')).to.equal('3');
        expect(element.querySelector('a').textContent).to.equal('fallback');
        expect(div.children).to.have.length(1);
    });
    it('leaves divs that ask for something unknown alone', async () => {
        const div = add((page) => Object.assign(page.createElement('div'), { textContent: 'text' }));
        div.dataset['mosty'] = 'constructor';
        await new Promise((done) => setTimeout(done, 50));
        expect(div.innerHTML).to.equal('text');
    });
    it('works once when it is included twice', async () => {
        const again = './loader.ts?again';
        await import(again);
        const div = add((page) => page.createElement('div'));
        div.dataset['mosty'] = 'branch-map';
        await until(() => div.children.length > 0, 'the div was not upgraded');
        await new Promise((done) => setTimeout(done, 50));
        expect(div.children).to.have.length(1);
        expect(div.firstElementChild.children).to.have.length(0);
    });
    it('leaves no global of ours behind', () => {
        // zod keeps its registry on the global object so that two copies agree; the test runner has a mark of its own.
        const added = Object.keys(window).filter((key) => !globals.includes(key) && !/^__(zod|WTR)_/.test(key));
        expect(added).to.deep.equal([]);
    });
});
