import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EVENTS, type Event, STATES, type State, hasEnded, isDue, isOpen, next, unpublishable } from './machine.ts';

/** Everything that can happen; what is not here must not. */
const table: readonly [State, Event, State][] = [
  ['received', 'asked-back', 'clarify'], ['received', 'answered', 'answered'], ['received', 'redirected', 'redirected'],
  ['received', 'closed', 'closed'], ['received', 'extended', 'received'], ['received', 'withdrawn', 'withdrawn'], ['received', 'expired', 'closed'],
  ['clarify', 'clarified', 'received'], ['clarify', 'answered', 'answered'], ['clarify', 'redirected', 'redirected'],
  ['clarify', 'closed', 'closed'], ['clarify', 'withdrawn', 'withdrawn'], ['clarify', 'unanswered', 'closed'], ['clarify', 'expired', 'closed'],
  ['answered', 'answered', 'answered'], ['answered', 'published', 'published'], ['answered', 'closed', 'closed'], ['answered', 'withdrawn', 'withdrawn'],
  ['published', 'answered', 'published'], ['published', 'unpublished', 'answered'], ['published', 'withdrawn', 'withdrawn'],
  ['redirected', 'reopened', 'received'], ['redirected', 'withdrawn', 'withdrawn'],
  ['closed', 'reopened', 'received'], ['closed', 'withdrawn', 'withdrawn'],
]; // prettier-ignore

describe('a question', () => {
  it('goes where the table says, and nowhere else', () => {
    for (const state of STATES) {
      for (const event of EVENTS) {
        const row = table.find(([from, what]) => from === state && what === event);
        assert.equal(next(state, event), row?.[2] ?? null, `${state} × ${event}`);
      }
    }
  });

  it('through any history is published only after an answer, and never comes back once it was taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 60 }), (events) => {
        let state: State = 'received';
        let answered = false;
        let gone = false;
        for (const event of events) {
          const to = next(state, event);
          if (gone) assert.equal(to, null);
          if (!to) continue;
          answered ||= event === 'answered';
          gone ||= event === 'withdrawn';
          if (event === 'reopened') answered = false;
          if (to === 'published') assert.ok(answered);
          assert.notEqual(isOpen(to), hasEnded(to));
          if (isDue(to)) assert.ok(isOpen(to), 'a day is due only while the library owes an answer');
          state = to;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is shown only when it was agreed to, looked at, and holds nothing personal', () => {
    const all = { mayPublish: true, isMasked: true, isPersonal: false };
    assert.equal(unpublishable(all), null);
    assert.equal(unpublishable({ ...all, mayPublish: false }), 'no-consent');
    assert.equal(unpublishable({ ...all, isMasked: false }), 'not-masked');
    assert.equal(unpublishable({ ...all, isPersonal: true }), 'still-personal');
  });
});
