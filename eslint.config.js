import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const stages = 'read|tokenize|figures|match|reconcile|report|cli'

/** Walls between the stages: another stage is imported through its index alone. */
const walls = {
  regex: `^(\\.\\./)+(src/)?(${stages})/(?!index\\.js$)`,
  message: 'Import another stage through its index.',
}
/** natural's main entry loads database clients, reads .env and prints: only its sub-paths may be imported. */
const natural = {
  regex: '^natural$|^natural/.*/util',
  message: 'Import natural by sub-path: stemmers or distance.',
}
const io = {
  regex: '^(node:)?(fs|fs/promises|child_process|process)$',
  message: 'Only read and cli touch the outside, and data the files of the package.',
}

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'play.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      'no-console': 'error',
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [walls, natural, io] }] },
  },
  {
    files: ['src/read/**/*.ts', 'src/cli/**/*.ts', 'src/data/index.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [walls, natural] }] },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['bin/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', __dirname: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
