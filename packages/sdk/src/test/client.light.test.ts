/** The same sentences over the libraries as the embed build makes them: the light reader, and ky with its cuts. */
import { after, before, describe, it } from 'node:test';
import type * as Scenarios from './scenarios.ts';
import { startScenarioServer } from './scenario-server.ts';
import type * as Stage from './stage.ts';
import '../light/test/as-embedded.ts';

const { scenarios } = (await import(new URL('./scenarios.ts?light', import.meta.url).href)) as typeof Scenarios;
const { play } = (await import(new URL('./stage.ts?light', import.meta.url).href)) as typeof Stage;

describe('the SDK as it is embedded', () => {
  let server: Awaited<ReturnType<typeof startScenarioServer>>;
  before(async () => {
    server = await startScenarioServer();
  });
  after(() => server.close());
  for (const [sentence, scenario] of Object.entries(scenarios)) it(sentence, () => play(server.url, scenario));
});
