import { scenarios } from './scenarios.ts';
import { play } from './stage.ts';
describe('the SDK in a browser', () => {
    let server = '';
    before(async () => {
        // The test runner's configuration starts the scenario server on another port, as an API would be.
        ({ url: server } = await (await fetch('/scenario-server')).json());
    });
    for (const [sentence, scenario] of Object.entries(scenarios))
        it(sentence, () => play(server, scenario)).timeout(15_000);
});
