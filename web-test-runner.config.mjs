// Component tests in the Chromium that `npm test` found (CHROME_PATH), run as root or not.
import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';

export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tells `npm test` how many tests passed, when it asks for that. */
const tally = {
  reportTestFileResults() {},
  onTestRunFinished({ sessions }) {
    if (!process.env.MOSTY_TALLY) return;
    const sum = { passed: 0, failed: 0, skipped: 0 };
    const count = (suite) => {
      for (const test of suite?.tests ?? []) sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      for (const inner of suite?.suites ?? []) count(inner);
    };
    for (const session of sessions) {
      count(session.testResults);
      if (!session.testResults && !session.passed) sum.failed++;
    }
    writeFileSync(process.env.MOSTY_TALLY, JSON.stringify(sum));
  },
};

/** The SDK's browser tests talk to a real server on another port, as a page talks to an API. */
const scenarioServer = {
  name: 'mosty-scenario-server',
  async serverStart() {
    const { startScenarioServer } = await import('./packages/sdk/src/test/scenario-server.ts');
    this.server = await startScenarioServer();
  },
  serve({ path }) {
    return path === '/scenario-server' ? { type: 'json', body: JSON.stringify({ url: this.server.url }) } : undefined;
  },
  serverStop() {
    return this.server?.close();
  },
};

export default {
  files: ['packages/widgets/src/**/*.test.ts', 'packages/sdk/src/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['mosty-source', 'browser', 'development'] },
  concurrency: 2,
  testsFinishTimeout: 180_000,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: CHROMIUM_FLAGS },
      // A window for each file: a tab in the background draws no frames, and observers of size and sight stay silent.
      createPage: async ({ context }) => (await context.browser().createBrowserContext()).newPage(),
    }),
  ],
  plugins: [
    scenarioServer,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // Flat on purpose: the plugin does not follow `extends`, and decorators break without these two.
      tsconfig: fileURLToPath(new URL('./packages/widgets/tsconfig.test.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), tally],
  testFramework: { config: { timeout: '40000' } },
};
