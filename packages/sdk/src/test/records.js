/** Small valid records for the scenarios. */
const id = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const branch = (number, more = {}) => ({
    id: id(number),
    slug: `branch-${number}`,
    kind: 'branch',
    name: { uk: `Бібліотека-філія № ${number}` },
    ...more,
});
export const page = (numbers, total, next) => ({
    items: numbers.map((number) => branch(number)),
    total,
    next,
});
export const signup = {
    id: id(1),
    session: 'lesson',
    state: 'confirmed',
    code: '47-15',
    manageToken: 'token',
    queuePosition: null,
    partySize: 1,
    createdAt: '2026-11-23T10:00:00+02:00',
    deleteAfter: '2027-01-01',
};
export const input = {
    party: [{ name: 'Тестова Особа' }],
    contact: { phone: '(0512) 00-00-00' },
    consent: { version: '2026-11', accepted: true },
};
export const problem = (status, code, errors = []) => ({
    status,
    json: { type: `urn:mosty:problem:${code}`, title: code, status, errors },
    headers: { 'content-type': 'application/problem+json' },
});
