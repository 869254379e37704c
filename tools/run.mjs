// The door of the repository: `npm start`, `npm test`, `npm run check` and the rest come through here.
// Written with Node's own modules only, for whatever Node the machine has; everything else runs on the Node 24
// that the repository brings along as a package (docs/decisions/0001-node-runtime.md). It is longer than our files
// are, because it may import nothing that is not installed yet, and one door is easier to read than six.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => join(root, ...parts);
process.chdir(root);

const say = (line) => console.log(`mosty: ${line}`);
class Stop extends Error {}
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Node 24 from the lock file, or the machine's own when it is new enough. */
function node() {
  const own = at('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Stop(
    `needs Node 22.18 or newer on this machine (found ${process.versions.node}); install one and run again`,
  );
}

function environment(extra = {}) {
  const paths = [at('node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: paths, STORYBOOK_DISABLE_TELEMETRY: '1', ...extra };
}

/** Runs one command to its end and stops everything when it fails. */
function run(what, command, args, { env, quiet = false, mayFail = false } = {}) {
  const since = Date.now();
  const done = spawnSync(command, args, {
    cwd: root,
    env: environment(env),
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.error) throw new Stop(`${what}: ${done.error.message}`);
  if (done.status !== 0 && !mayFail) {
    if (quiet) process.stderr.write(`${done.stdout}${done.stderr}`);
    throw new Stop(`${what} failed (${done.signal ?? `exit ${done.status}`})`);
  }
  if (!quiet && done.status === 0) say(`${what}: done in ${seconds(since)}`);
  return done.status ?? 1;
}

const bin = (name) => at('node_modules', '.bin', name);
const script = (file, ...args) => ['--conditions=mosty-source', '--disable-warning=ExperimentalWarning', file, ...args];

function files(dir, found = []) {
  for (const entry of readdirSync(at(dir), { withFileTypes: true })) {
    if (/^(node_modules|dist|var|coverage|storybook-static)$/.test(entry.name)) continue;
    const path = join(dir, entry.name);
    if (entry.isDirectory()) files(path, found);
    else found.push(path);
  }
  return found;
}

/** A fingerprint of what a step reads, so that a second run knows that nothing changed. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(at(path)));
  return hash.digest('hex');
}

function once(stamp, print, step) {
  const file = at('node_modules', '.mosty', stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === print) return false;
  step();
  mkdirSync(at('node_modules', '.mosty'), { recursive: true });
  writeFileSync(file, print);
  return true;
}

// ---------------------------------------------------------------- set-up

function ensureDependencies() {
  const lock = fingerprint(['package-lock.json']);
  once('dependencies', lock, () => {
    say('installing dependencies (about a minute, once)');
    run('npm ci', 'npm', ['ci', '--no-audit', '--no-fund', '--no-progress', '--ignore-scripts', '--loglevel=error'], {
      quiet: true,
    });
  });
}

/** A Chromium for the tests: named by CHROME_PATH, found on the machine, or installed from Debian's packages. */
function ensureBrowser() {
  const places = [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const find = () => places.find((place) => place && existsSync(place));
  if (!find() && process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('installing Chromium for the tests (once)');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get update', 'apt-get', ['update', '-qq'], { quiet: true, env });
    run(
      'apt-get install',
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
      { quiet: true, env },
    );
  }
  const found = find();
  if (!found) throw new Stop('the tests need a browser: install Chromium or Chrome, or name one in CHROME_PATH');
  return found;
}

const BUILD_INPUTS = ['packages', 'data/search', 'tools/light'];
const BUILD_FILES = [
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.base.json',
  'tools/rollup-plugins.mjs',
  'tools/shared-ground.mjs',
  'tools/typescript.mjs',
];

function ensureBuild() {
  const sources = BUILD_INPUTS.filter((dir) => existsSync(at(dir)))
    .flatMap((dir) => files(dir))
    .filter((file) => !/\.test(-d)?\.ts$|\.md$/.test(file));
  const built = once('build', fingerprint([...sources, ...BUILD_FILES]), () => {
    say('building the packages');
    const since = Date.now();
    for (const name of ['sdk', 'search', 'widgets', 'api'])
      rmSync(at('packages', name, 'dist'), { recursive: true, force: true });
    for (const name of ['search', 'sdk', 'widgets']) {
      run(`declarations of ${name}`, bin('tsc'), ['-p', `packages/${name}/tsconfig.build.json`], { quiet: true });
    }
    run('rollup', bin('rollup'), ['-c', '--silent'], { quiet: true });
    run(
      'custom-elements manifest',
      bin('cem'),
      ['analyze', '--config', 'packages/widgets/custom-elements-manifest.config.mjs', '--quiet'],
      { quiet: true },
    );
    say(`built in ${seconds(since)}`);
  });
  if (!built) say('the build is up to date');
}

// ---------------------------------------------------------------- tests

const TALLY = at('node_modules', '.mosty', 'tally');

/** What the runners counted; each writes `{passed, failed, skipped}` into a file of its own. */
function tally() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const file of existsSync(TALLY) ? readdirSync(TALLY) : []) {
    const part = JSON.parse(readFileSync(join(TALLY, file), 'utf8'));
    for (const key of Object.keys(sum)) sum[key] += part[key] ?? 0;
  }
  return sum;
}

function nodeTests(name, patterns, { concurrency = 2, env } = {}) {
  say(`${name} tests`);
  return run(
    `${name} tests`,
    node(),
    [
      '--conditions=mosty-source',
      '--disable-warning=ExperimentalWarning',
      '--test',
      `--test-concurrency=${concurrency}`,
      // A test that waits for ever is a failure, not a job that CI has to end.
      '--test-timeout=240000',
      '--test-force-exit',
      '--import=./tools/whole-report.mjs',
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
      '--test-reporter=./tools/tally-reporter.mjs',
      `--test-reporter-destination=${join(TALLY, `${name}.json`)}`,
      ...patterns,
    ],
    { mayFail: true, env },
  );
}

function allTests() {
  const CHROME_PATH = ensureBrowser();
  ensureBuild();
  rmSync(TALLY, { recursive: true, force: true });
  mkdirSync(TALLY, { recursive: true });
  const failed = [];
  const step = (name, status) => status !== 0 && failed.push(name);
  step('node', nodeTests('node', ['packages/{sdk,search,api}/**/!(*.browser).test.ts', '{data,tools}/**/*.test.ts']));
  say('browser tests');
  step(
    'browser',
    run('browser tests', bin('wtr'), [], {
      mayFail: true,
      env: { CHROME_PATH, MOSTY_TALLY: join(TALLY, 'browser.json') },
    }),
  );
  step('end-to-end', nodeTests('end-to-end', ['e2e/**/*.test.ts'], { concurrency: 1, env: { CHROME_PATH } }));
  const { passed, failed: red, skipped } = tally();
  if (failed.length && red === 0) say(`runner failed without a failing test: ${failed.join(', ')}`);
  const lost = failed.length && red === 0 ? failed.length : 0;
  console.log(`${passed} passed, ${red + lost} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return failed.length ? 1 : 0;
}

// ---------------------------------------------------------------- commands

const commands = {
  /** Installs, builds, and serves the API and the example pages. */
  start() {
    ensureDependencies();
    ensureBuild();
    const child = spawn(node(), script('tools/serve.ts'), { cwd: root, env: environment(), stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
  },
  test() {
    ensureDependencies();
    return allTests();
  },
  build() {
    ensureDependencies();
    ensureBuild();
  },
  /** Everything that needs no running code: format, lint, types, directions, packages, sizes. */
  'check:static'() {
    ensureDependencies();
    run('format', bin('prettier'), ['--check', '--log-level=warn', '.']);
    run('lint', bin('eslint'), ['--max-warnings=0', '.']);
    run('types', bin('tsc'), ['-p', '.']);
    run('types of the widgets', bin('tsc'), ['-p', 'packages/widgets']);
    run('import directions', bin('depcruise'), [
      '--config',
      '.dependency-cruiser.mjs',
      'packages',
      'data',
      'e2e',
      'bench',
      'stories',
      'tools',
    ]);
    ensureBuild();
    for (const name of ['sdk', 'search', 'widgets']) {
      run(`publint ${name}`, bin('publint'), ['--strict', `packages/${name}`]);
      run(`are the types wrong, ${name}`, bin('attw'), [
        '--pack',
        `packages/${name}`,
        '--profile',
        'esm-only',
        '--no-emoji',
        '--quiet',
        ...attwExcludes(name),
      ]);
    }
    run('types for a stranger', bin('tsc'), ['-p', 'tools/consumer']);
    run('types for a stranger’s page', bin('tsc'), ['-p', 'tools/consumer/tsconfig.widgets.json']);
    run('sizes', node(), ['tools/sizes.mjs']);
    run('shipped code', node(), ['tools/shipped.mjs']);
    run('no personal data', node(), ['tools/privacy.mjs']);
    run(
      'fixture',
      node(),
      script('packages/api/src/cli/main.ts', 'fixture', 'packages/sdk/src/testing/mykolaiv.json', '--check'),
    );
    run('stories', bin('storybook'), ['build', '--quiet', '--disable-telemetry', '-o', 'storybook-static'], {
      quiet: true,
    });
  },
  check() {
    commands['check:static']();
    return allTests();
  },
  mosty(args) {
    ensureDependencies();
    return run('mosty', node(), script('packages/api/src/cli/main.ts', ...args), { mayFail: true });
  },
  bench(args) {
    ensureDependencies();
    const CHROME_PATH = ensureBrowser();
    ensureBuild();
    const wanted = readdirSync(at('bench')).filter(
      (file) => /\.bench\.ts$|^search\.ts$/.test(file) && (!args.length || args.some((arg) => file.startsWith(arg))),
    );
    for (const file of wanted) run(`bench ${file}`, node(), script(`bench/${file}`), { env: { CHROME_PATH } });
  },
  storybook() {
    ensureDependencies();
    run('storybook', bin('storybook'), [
      'dev',
      '-p',
      '6006',
      '--no-open',
      '--host',
      '127.0.0.1',
      '--disable-telemetry',
    ]);
  },
  reference() {
    ensureDependencies();
    run('reference', bin('typedoc'), ['--options', 'packages/sdk/typedoc.json']);
  },
};

/** Stylesheets and manifests have no types to be wrong about. */
function attwExcludes(name) {
  if (name !== 'widgets') return [];
  return [
    '--exclude-entrypoints',
    './mosty.css',
    './custom-elements.json',
    './vscode.html-custom-data.json',
    './web-types.json',
  ];
}

const [name = '', ...args] = process.argv.slice(2);
try {
  const command = commands[name];
  if (!command) throw new Stop(`no such command: ${name || '(none)'}; there are ${Object.keys(commands).join(', ')}`);
  const status = command(args);
  if (typeof status === 'number') process.exitCode = status;
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`mosty: ${error.message}`);
  process.exitCode = 1;
}
