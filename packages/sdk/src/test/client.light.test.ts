/** The same sentences with the schemas read as the embed build reads them. */
import { after, before, describe, it } from 'node:test';
import type * as Scenarios from './scenarios.ts';
import { startScenarioServer } from './scenario-server.ts';
import type * as Stage from './stage.ts';
import '../light/test/zod-as-light.ts';

const { scenarios } = (await import(new URL('./scenarios.ts?light', import.meta.url).href)) as typeof Scenarios;
const { play } = (await import(new URL('./stage.ts?light', import.meta.url).href)) as typeof Stage;

describe('the SDK over the light reader', () => {
  let server: Awaited<ReturnType<typeof startScenarioServer>>;
  before(async () => {
    server = await startScenarioServer();
  });
  after(() => server.close());
  for (const [sentence, scenario] of Object.entries(scenarios)) it(sentence, () => play(server.url, scenario));
});
