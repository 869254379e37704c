/** Under pressure the person's own device does the work that keeps programs away: no puzzle, nothing lost, no policy broken. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Crowd, Librarian, Visitor, phone } from './people.ts';
import { openStage, type Stage } from './site.ts';

let stage: Stage;
let session: string;
before(async () => {
  // Two tries are free; who comes after them brings a proof.
  stage = await openStage({ PROOF_AFTER: '2', RATE_LIMIT_WRITES: '0' });
  const crowd = new Crowd(stage);
  session = (await crowd.sessions())[0]!.slug;
  for (const number of [600, 601, 602, 603]) await crowd.post(session, number);
});
after(() => stage?.close());

describe('a signup under pressure', () => {
  it('a program that tells nothing of its form is asked for a proof, and stores nothing', async () => {
    const answer = await new Crowd(stage).post(session, 610);
    assert.equal(answer.status, 428);
    assert.match(((await answer.json()) as { type: string }).type, /proof-needed$/);
  });

  for (const path of ['/plain/', '/csp-strict/']) {
    it(`a person on ${path} presses once and is signed up; the work is fetched only now, and she is asked nothing`, async () => {
      const loaded: string[] = [];
      const { page, context, errors } = await stage.visit(path, {
        width: 390,
        fillsAtOnce: true,
        before: async (page) => {
          page.on('request', (request) => loaded.push(request.url()));
          await page.addInitScript(() => {
            const seen: string[] = [];
            Object.assign(window, { violations: seen });
            addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
              seen.push(`${effectiveDirective} ${blockedURI}`),
            );
          });
        },
      });
      const visitor = new Visitor(page);
      const number = path === '/plain/' ? 620 : 621;
      const solver = () => loaded.filter((url) => /proof|solve/.test(url) && !url.includes('challenge'));
      const challenges = () => loaded.filter((url) => url.includes('/signups/challenge')).length;
      await page.locator('mosty-training-signup').scrollIntoViewIfNeeded();
      await visitor.choose(session);
      assert.deepEqual([challenges(), solver()], [0, []]);
      await visitor.fill({ phone: phone(number) });
      assert.equal(challenges(), 1);
      await visitor.send.click();
      assert.match(await visitor.code(), /^\d\d-\d\d/);
      const { items } = await new Librarian(stage).list(session);
      assert.equal(items.filter((each) => each.phone === `+38${phone(number).replace(/\D/g, '')}`).length, 1);
      assert.deepEqual(await page.evaluate(() => (window as unknown as { violations: string[] }).violations), []);
      assert.deepEqual(errors, []);
      await context.close();
    });
  }
});
