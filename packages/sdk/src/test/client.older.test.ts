/** The same sentences where signals cannot be joined, as in browsers of before 2024: an old phone is not a reason. */
import { after, before, describe, it } from 'node:test';

Reflect.deleteProperty(AbortSignal, 'any');
// After that, because ky looks once, when it is loaded.
const { startScenarioServer } = await import('./scenario-server.ts');
const { scenarios } = await import('./scenarios.ts');
const { play } = await import('./stage.ts');

describe('the SDK where signals cannot be joined', () => {
  let server: Awaited<ReturnType<typeof startScenarioServer>>;
  before(async () => {
    server = await startScenarioServer();
  });
  after(() => server.close());
  for (const [sentence, scenario] of Object.entries(scenarios)) it(sentence, () => play(server.url, scenario));
});
