import { normalize } from '@mosty/search';
/** What stands around a name in speech and tells nothing by itself. */
const NOISE = /^(?:вул|вулиця|вулиці|пр|просп|проспект|пров|провулок|зупинка|маршрут|номер|біля|street|avenue|stop|route)$/;
const words = (text) => normalize(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
/** Every word by which a person may look for a branch, in both languages. */
function wordsOf(branch, modes) {
    const { address, number, transitAccess } = branch;
    const texts = [
        branch.name,
        ...branch.alternateName,
        ...branch.formerNames.map(({ name }) => name),
        branch.landmark,
        branch.cityDistrict?.name,
        branch.settlement?.name,
        address?.thoroughfare,
        ...(address?.formerThoroughfare.map(({ name }) => name) ?? []),
        ...(transitAccess ?? []).flatMap(({ stopName, alternateStopNames }) => [stopName, ...alternateStopNames]),
    ];
    const plain = (transitAccess ?? []).flatMap(({ mode, routes }) => [modes[mode] ?? mode, ...routes]);
    plain.push(number ?? '', address?.locatorDesignator ?? '', address?.printed ?? '');
    return new Set([...texts.flatMap((text) => [text?.uk ?? '', text?.en ?? '']), ...plain].flatMap(words));
}
/** Finds branches while a person types; the order of the list is kept. */
export class BranchFinder {
    #words;
    constructor(branches, modes) {
        this.#words = branches.map((branch) => ({ branch, words: wordsOf(branch, modes) }));
    }
    /** Branches in which every typed word begins some word; a number must be the whole number (8 is not 81). */
    find(typed, tsogOnly = false) {
        const all = words(typed);
        const meant = all.filter((word) => !NOISE.test(word));
        const wanted = meant.length ? meant : all;
        return this.#words
            .filter(({ branch }) => !tsogOnly || branch.servicePoints.some(({ type, closedOn }) => type === 'tsog' && !closedOn))
            .filter(({ words: own }) => wanted.every((word) => own.has(word) || (!/^\d+$/.test(word) && [...own].some((one) => one.startsWith(word)))))
            .map(({ branch }) => branch);
    }
}
