import fixture from './mykolaiv.json' with { type: 'json' };
/** A copy of the real data that a test may change. */
export const dataset = () => structuredClone(fixture);
