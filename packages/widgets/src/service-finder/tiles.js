import { html } from 'lit';
/** More tiles than these are no longer read, they are skimmed; the rest is behind «Інше». */
const TILES = 6;
/** What happens in life, in the first person, and «Інше» for everything else. */
export function tiles(moments, { texts, say }, choose) {
    const tile = (label, moment) => html `<li><button type="button" class="tile" part="tile" @click=${() => choose(moment)}>${label}</button></li>`;
    return html `<p class="muted">${texts.chooseLife}</p>
    <ul class="tiles">
      ${moments.slice(0, TILES).map((moment) => tile(say(moment.title), moment))} ${tile(texts.other, null)}
    </ul>`;
}
