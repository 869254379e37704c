// Who may import whom. The plan of the house is enforced here, not in prose.
const only = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const tests = '\\.(test|test-d|browser\\.test)\\.ts$|/test/';
const sdkDoor =
  '^packages/sdk/src/(index|core|schemas/index|calendar/index|mask/index|proof/index|testing/index)\\.ts$';

export default {
  forbidden: [
    only(
      'no-cycles',
      { path: '^packages', pathNot: tests },
      { circular: true, viaOnly: { pathNot: 'node_modules' } },
      'imports run one way',
    ),
    only(
      'schemas-know-zod-only',
      { path: '^packages/sdk/src/schemas/' },
      { pathNot: ['^packages/sdk/src/schemas/', 'node_modules/zod/'] },
      'sdk/schemas imports zod/mini only',
    ),
    only(
      'sdk-knows-ky-and-zod',
      { path: '^packages/sdk/src/', pathNot: [tests, '/testing/'] },
      { pathNot: ['^packages/sdk/src/', 'node_modules/(ky|zod)/'] },
      'the SDK imports its schemas and ky',
    ),
    only(
      'light-reader-is-the-builds',
      { path: '^packages', pathNot: ['^packages/sdk/src/light/', tests] },
      { path: '^packages/sdk/src/light/' },
      'the embed build puts it in the place of zod/mini; nobody imports it',
    ),
    only(
      'one-file-knows-ky',
      { path: '^packages', pathNot: ['^packages/sdk/src/transport/', tests] },
      { path: 'node_modules/ky/' },
      'one room knows the HTTP library',
    ),
    only(
      'search-knows-nobody',
      { path: '^packages/search/src/', pathNot: tests },
      { pathNot: '^packages/search/src/' },
      'search has no DOM, no network and no dependency',
    ),
    only(
      'shared-knows-no-room',
      { path: '^packages/widgets/src/shared/', pathNot: tests },
      { path: '^packages/widgets/src/(?!shared/)' },
      'shared does not know the rooms',
    ),
    only(
      'rooms-know-no-other-room',
      { path: '^packages/widgets/src/([a-z-]+)/', pathNot: ['^packages/widgets/src/shared/', tests] },
      { path: '^packages/widgets/src/[a-z-]+/', pathNot: ['^packages/widgets/src/($1|shared)/'] },
      'another widget only by its tag',
    ),
    only(
      'loader-imports-dynamically',
      { path: '^packages/widgets/src/loader(\\.ts$|/)' },
      { dependencyTypesNot: ['dynamic-import'], pathNot: '^packages/widgets/src/loader/' },
      'the loader has dynamic import() only',
    ),
    only(
      'widgets-know-lit-sdk-search',
      {
        path: '^packages/widgets/src/',
        pathNot: [tests, '^packages/widgets/src/branch-map/map/(cluster|tile-map)\\.ts$'],
      },
      {
        pathNot: [
          '^packages/widgets/src/',
          '^packages/(sdk|search)/src/',
          '^node_modules/(lit|lit-html|lit-element|@lit|tslib|zod)/',
        ],
      },
      'widgets stand on lit, the SDK and the search',
    ),
    only(
      'one-file-knows-supercluster',
      { path: '^packages', pathNot: ['^packages/widgets/src/branch-map/map/cluster\\.ts$', tests] },
      { path: 'node_modules/supercluster/' },
      'one file knows the library that gathers pins',
    ),
    only(
      'one-file-knows-openlayers',
      { path: '^packages', pathNot: ['^packages/widgets/src/branch-map/map/tile-map\\.ts$', tests] },
      { path: 'node_modules/(ol|pmtiles)/' },
      'one file knows the libraries that draw tiles',
    ),
    only(
      'through-the-door-of-the-sdk',
      { path: '^packages/(?!sdk/)' },
      { path: '^packages/sdk/src/', pathNot: sdkDoor },
      'packages meet at their public entries',
    ),
    only(
      'through-the-door-of-the-search',
      { path: '^packages/(?!search/)' },
      { path: '^packages/search/src/', pathNot: '^packages/search/src/index\\.ts$' },
      'packages meet at their public entries',
    ),
    only(
      'api-reads-schemas-and-search',
      { path: '^packages/api/src/', pathNot: tests },
      { path: '^packages/(sdk|widgets)/src/', pathNot: '^packages/sdk/src/(schemas|calendar|mask)/index\\.ts$' },
      'the API takes the schemas, the calendar and the masking; only its tests use the client',
    ),
    only(
      'nobody-imports-the-api',
      { path: '^(packages/(?!api/)|stories)' },
      { path: '^packages/api/' },
      'nobody imports the API',
    ),
    only(
      'one-file-knows-sqlite',
      { path: '^packages/api/src/', pathNot: ['^packages/api/src/store/sqlite', tests] },
      { path: '^(node:)?sqlite$' },
      'one file knows the database',
    ),
    only(
      'data-is-not-shipped',
      { path: '^packages/(sdk|search|widgets)/src/', pathNot: tests },
      { path: '^data/' },
      'data/ is read by the import, by tests and by stories',
    ),
  ],
  options: {
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['mosty-source', 'import', 'default'],
      extensions: ['.ts', '.mjs', '.js'],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|storybook-static' },
  },
};
