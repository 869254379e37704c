/**
 * The same sentences where signals cannot be joined, as in browsers of before 2024: an old phone is not a reason. Over
 * the libraries as they are, and as the embed build makes them.
 */
import { after, before, describe, it } from 'node:test';
import '../light/test/as-embedded.ts';
import type * as Server from './scenario-server.ts';
import type * as Scenarios from './scenarios.ts';
import type * as Stage from './stage.ts';

Reflect.deleteProperty(AbortSignal, 'any');
// After that, because ky looks once, when it is loaded.
const fresh = (file: string): Promise<unknown> => import(new URL(file, import.meta.url).href);
const { startScenarioServer } = (await fresh('./scenario-server.ts')) as typeof Server;

for (const [what, mark] of Object.entries({ 'the SDK': '', 'the embedded SDK': '?light' })) {
  const { scenarios } = (await fresh(`./scenarios.ts${mark}`)) as typeof Scenarios;
  const { play } = (await fresh(`./stage.ts${mark}`)) as typeof Stage;

  describe(`${what} where signals cannot be joined`, () => {
    let server: Awaited<ReturnType<typeof startScenarioServer>>;
    before(async () => {
      server = await startScenarioServer();
    });
    after(() => server.close());
    for (const [sentence, scenario] of Object.entries(scenarios)) it(sentence, () => play(server.url, scenario));
  });
}
