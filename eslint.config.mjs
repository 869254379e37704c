// Lint carries what the house forbids in shipped code; formatting is prettier's.
import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const shipped = ['packages/{widgets,sdk,search}/src/**/*.ts'];
const notShipped = ['**/*.test.ts', '**/test/**', '**/testing/**'];

/** Good guest: nothing that strict CSP, Trusted Types or a host page's old libraries would break. */
const guest = [
  ['innerHTML', 'Trusted Types refuse it, and it runs what it is given: render nodes or Lit templates'],
  ['outerHTML', 'Trusted Types refuse it: render nodes or Lit templates'],
  ['insertAdjacentHTML', 'Trusted Types refuse it: render nodes or Lit templates'],
].map(([property, message]) => ({ selector: `MemberExpression[property.name='${property}']`, message }));

const forbidden = [
  ...guest,
  {
    selector: "CallExpression[callee.name='eval'], NewExpression[callee.name='Function']",
    message: 'strict CSP forbids eval',
  },
  { selector: "MemberExpression[object.name='document'][property.name='cookie']", message: 'no cookies anywhere' },
  {
    selector: 'Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/]',
    message: 'nothing is stored unless the host page asks; shared/storage.ts is the one door',
  },
  {
    selector: "TaggedTemplateExpression[tag.object.name='String'][tag.property.name='raw']",
    message: 'the ASCII step of the build would change its meaning',
  },
  {
    selector: 'TemplateElement[value.raw=/(^|[^a-z-])[\\d.]+rem\\b/]',
    message: 'host pages set the root to 62.5 %: use em or px',
  },
  {
    selector: 'TemplateElement[value.raw=/<[^>]*\\sstyle\\s*=/]',
    message: 'strict CSP refuses style attributes: use a class or CSSOM',
  },
  { selector: 'ForInStatement', message: 'old libraries extend built-ins: use for…of over Object.keys' },
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      '**/coverage',
      'storybook-static',
      'var',
      'docs/reference',
      '**/*.generated.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,mjs}'],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-expressions': ['error', { allowTernary: true, allowShortCircuit: true }],
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: shipped,
    ignores: notShipped,
    rules: { 'no-restricted-syntax': ['error', ...forbidden], 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    plugins: { lit: litPlugin, 'lit-a11y': litA11y, wc },
    rules: {
      ...litPlugin.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'lit/no-template-bind': 'error',
      'lit/no-template-map': 'off',
      'lit/no-useless-template-literals': 'error',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test-d.ts', 'bench/**', 'e2e/**', 'tools/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
