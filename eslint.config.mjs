import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Who may import whom: the arrows of docs/architecture.md, in one place. */
const layers = [
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:port', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:fixture', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:adapter', onlyDependOnLibsWithTags: ['type:port'] },
  { sourceTag: 'type:application', onlyDependOnLibsWithTags: ['type:domain', 'type:port'] },
  { sourceTag: 'type:wiring', onlyDependOnLibsWithTags: ['type:port', 'type:adapter'] },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:domain', 'type:port', 'type:adapter', 'type:application', 'type:wiring'] },
];

/** A fixture stands in for a server in specs and what helps them, and nowhere else: no code that runs can reach it. */
const layersOfSpecs = layers.map((layer) =>
  ['type:adapter', 'type:app'].includes(layer.sourceTag) ? { ...layer, onlyDependOnLibsWithTags: [...layer.onlyDependOnLibsWithTags, 'type:fixture'] } : layer,
);

/** The client of a server is known to its adapter alone, so that it can be exchanged there. */
const client = {
  'no-restricted-imports': ['error', { patterns: [{ group: ['@eventstore/*', '@grpc/*', 'google-protobuf'], message: 'Use the event store port.' }] }],
};

/** The domain computes; it never asks a clock, a disk, a network or chance. */
const impure = {
  'no-restricted-imports': ['error', { patterns: [{ group: ['node:*', '@nestjs/*', 'mongodb', '@eventstore/*'], message: 'The domain is pure.' }] }],
  'no-restricted-globals': ['error', { name: 'Date', message: 'Use CivilDate or Instant.' }, { name: 'process', message: 'The domain is pure.' }],
};

export default [
  { ignores: ['**/dist', '**/coverage', '.nx', '**/*.cjs', '**/*.js'] },
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@nx': nx, '@typescript-eslint': tseslint.plugin },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints: layers }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.spec.ts', '**/src/testing/**/*.ts'], rules: { '@nx/enforce-module-boundaries': ['error', { depConstraints: layersOfSpecs }] } },
  { files: ['**/*.ts'], ignores: ['libs/event-store-esdb/**', 'libs/event-store-esdb-double/**'], rules: client },
  { files: ['libs/domain/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: impure },
];
