import assert from 'node:assert/strict';
import type { SignupDetails, SignupOutcome, Store } from '../store/store.ts';
import { NOW } from './dataset.ts';

/** Somebody with a landline that belongs to nobody, and those who come along. */
export const someone = (number: number, people = 1): SignupDetails => ({
  party: Array.from({ length: people }, () => ({ name: 'Тестова Особа' })),
  contact: { phone: `+38051200${String(number).padStart(4, '0')}` },
  accessNeeds: null,
  consentVersion: '1',
  locale: 'uk',
});
let keys = 0;
/** Signs up at the moment of the tests, for a session that takes everybody. */
export const signUp = (
  store: Store,
  session: string,
  details: SignupDetails,
  idempotencyKey = `contract-key-${(keys += 1)}`,
) => store.signUp<string>({ session, idempotencyKey, details, now: new Date(NOW), refuse: () => null });
/** The signup of an outcome that has to be one. */
export const kept = (outcome: SignupOutcome<string>) => {
  assert.ok('signup' in outcome, `stored, not ${outcome.kind}`);
  return outcome.signup;
};
