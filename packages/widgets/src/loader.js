/** Optimisers move and rewrite scripts, so `currentScript` is believed only when it looks like ours. */
const OURS = 'script[data-mosty-loader][src],script[src*="/embed/v1/loader.js"]';
const current = document.currentScript;
const script = (current?.matches(OURS) ? current : (document.querySelector(OURS) ?? current));
const mostyBase = script?.src || document.baseURI;
const rooms = {
    'branch-map': () => import('./branch-map/define.ts'),
    'service-finder': () => import('./service-finder/define.ts'),
    'training-signup': () => import('./training-signup/define.ts'),
    'civic-feed': () => import('./civic-feed/define.ts'),
};
const names = Object.keys(rooms);
/** Milliseconds before each further attempt. */
const PAUSES = [1000, 3000, 9000];
const loads = new Map();
/** Imports a room once; `false` when it could not be had, and then the page's own content stays. */
function load(room, attempt = 0) {
    return rooms[room]().then(() => true, (error) => {
        const pause = PAUSES[attempt];
        if (pause)
            return new Promise((done) => setTimeout(() => done(load(room, attempt + 1)), pause));
        console.error(`mosty: <mosty-${room}> could not be loaded from ${mostyBase}; the page's own content stays.`, error);
        return false;
    });
}
function want(room) {
    let loading = loads.get(room);
    if (!loading)
        loads.set(room, (loading = load(room)));
    return loading;
}
/** Editors that strip unknown tags leave `<div data-mosty="branch-map">`: the element goes inside, its content into it. */
function upgrade(div, room) {
    const element = document.createElement(`mosty-${room}`);
    for (const { name, value } of [...div.attributes]) {
        if (name.startsWith('data-') && name !== 'data-mosty')
            element.setAttribute(name.slice(5), value);
    }
    element.append(...div.childNodes);
    div.append(element);
}
const seen = new WeakSet();
function scan() {
    for (const room of names) {
        if (document.querySelector(`mosty-${room}:not(:defined)`))
            void want(room);
        for (const div of document.querySelectorAll(`div[data-mosty="${room}"]`)) {
            if (seen.has(div))
                continue;
            seen.add(div);
            void want(room).then((loaded) => loaded && upgrade(div, room));
        }
    }
}
const mark = Symbol.for('mosty.loader');
if (!(mark in document)) {
    Object.defineProperty(document, mark, { value: 1 });
    // Whoever else looks for the script (the widgets do, for the API's address) finds it by its mark.
    script?.setAttribute('data-mosty-loader', '');
    let planned = false;
    new MutationObserver(() => {
        if (planned)
            return;
        planned = true;
        setTimeout(() => {
            planned = false;
            scan();
        });
    }).observe(document, { childList: true, subtree: true });
    scan();
}
export {};
