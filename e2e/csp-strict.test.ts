import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openStage, type Stage } from './site.ts';

let stage: Stage;
before(async () => (stage = await openStage()));
after(() => stage.close());

it('all five widgets work under the strictest policy with Trusted Types, without one violation', async () => {
  const { page, errors, context } = await stage.visit('/csp-strict/', {
    before: (page) =>
      page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { violations: seen });
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
          seen.push(`${effectiveDirective} ${blockedURI} ${sample}`),
        );
      }),
  });
  for (const [tag, content] of [
    ['service-finder', '[part=frame] button'],
    ['training-signup', '[part=frame] li'],
    ['branch-map', '[part=branch]'],
    ['civic-feed', '[part=frame] li'],
    ['reception', '[part=door]'],
  ] as const) {
    await page.locator(`mosty-${tag}`).scrollIntoViewIfNeeded();
    await page.locator(`mosty-${tag} ${content}`).first().waitFor();
  }
  // What a person does draws more than what is there at first.
  await page.locator('mosty-service-finder :is(input, textarea)').first().fill('субсидія');
  await page.keyboard.press('Enter');
  const reception = page.locator('mosty-reception');
  await reception.locator('[data-door=library]').click();
  await reception.locator('#text').fill('Де у Миколаєві навчитися користуватися комп’ютером?');
  await reception.locator('[part=send]').click();
  await reception.locator('#consent, #anyway').first().waitFor();
  await page.waitForLoadState('networkidle');
  const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  assert.deepEqual(violations, []);
  assert.deepEqual(errors, []);
  await context.close();
});

it('the policy is in force: what the page does not allow is refused', async () => {
  const { page, context } = await stage.visit('/csp-strict/');
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p></p>';
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  });
  assert.match(refused ?? '', /TrustedHTML/);
  await context.close();
});
