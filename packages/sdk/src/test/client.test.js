import { after, before, describe, it } from 'node:test';
import { startScenarioServer } from './scenario-server.ts';
import { scenarios } from './scenarios.ts';
import { play } from './stage.ts';
describe('the SDK in Node', () => {
    let server;
    before(async () => {
        server = await startScenarioServer();
    });
    after(() => server.close());
    for (const [sentence, scenario] of Object.entries(scenarios))
        it(sentence, () => play(server.url, scenario));
});
