import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Who may import whom: the arrows of docs/architecture.md, in one place. */
const layers = [
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:port', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:fixture', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:adapter', onlyDependOnLibsWithTags: ['type:port'] },
  { sourceTag: 'type:evidence', onlyDependOnLibsWithTags: ['type:domain'] },
  { sourceTag: 'type:bundle', onlyDependOnLibsWithTags: ['type:domain', 'type:evidence'] },
  { sourceTag: 'type:application', onlyDependOnLibsWithTags: ['type:domain', 'type:evidence', 'type:bundle', 'type:port'] },
  { sourceTag: 'type:wiring', onlyDependOnLibsWithTags: ['type:port', 'type:adapter'] },
  { sourceTag: 'type:client', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:console', onlyDependOnLibsWithTags: ['type:client', 'type:domain', 'type:evidence', 'type:bundle'] },
  { sourceTag: 'type:edge', onlyDependOnLibsWithTags: ['type:domain', 'type:evidence', 'type:bundle', 'type:port', 'type:application'] },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:domain', 'type:evidence', 'type:bundle', 'type:port', 'type:adapter', 'type:application', 'type:wiring', 'type:edge'] },
];

/** What specs and their helpers may reach besides, and no code that runs: fixtures that stand in for a server, adapters under an edge, the client of the API. */
const onlyInSpecs = { 'type:adapter': ['type:fixture'], 'type:app': ['type:fixture', 'type:client'], 'type:edge': ['type:adapter', 'type:client', 'type:wiring'] };
const layersOfSpecs = layers.map((layer) => ({ ...layer, onlyDependOnLibsWithTags: [...layer.onlyDependOnLibsWithTags, ...(onlyInSpecs[layer.sourceTag] ?? [])] }));

/** The client of a server is known to its adapter alone, so that it can be exchanged there. */
const eventStoreClient = { group: ['@eventstore/*', '@grpc/*', 'google-protobuf'], message: 'Use the event store port.' };
const readModelClient = { group: ['mongodb'], message: 'Use the read-model port.' };
/** The one exception: `zhubao bench` holds each adapter against its bare client, in a room that only the benchmark enters. */
const bareRoom = 'apps/zhubao/src/bench/limit';
const bareClient = { group: ['**/bench/limit/**'], message: 'Bare clients are there to be measured.' };

const closedTo = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/** The domain computes; it never asks a clock, a disk, a network or chance. */
const impure = {
  'no-restricted-imports': ['error', { patterns: [{ group: ['node:*', '@nestjs/*', 'mongodb', '@eventstore/*'], message: 'The domain is pure.' }] }],
  'no-restricted-globals': ['error', { name: 'Date', message: 'Use CivilDate or Instant.' }, { name: 'process', message: 'The domain is pure.' }],
};

/** Who checks evidence has a browser and a file, and nothing of ours. */
const portable = {
  'no-restricted-imports': ['error', { patterns: [{ group: ['node:*', '@nestjs/*', 'mongodb', '@eventstore/*'], message: 'Evidence is checked in a browser too.' }] }],
  'no-restricted-globals': ['error', { name: 'Buffer', message: 'Evidence is checked in a browser too.' }, { name: 'process', message: 'Evidence is checked in a browser too.' }],
};

export default [
  { ignores: ['**/dist', '**/coverage', '.nx', '**/*.cjs', '**/*.js'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
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
  { files: ['**/*.ts', '**/*.tsx'], rules: closedTo(eventStoreClient, readModelClient, bareClient) },
  { files: ['libs/event-store-esdb/**/*.ts', 'libs/event-store-esdb-double/**/*.ts'], rules: closedTo(readModelClient, bareClient) },
  { files: ['libs/read-models-mongo/**/*.ts'], rules: closedTo(eventStoreClient, bareClient) },
  { files: [`${bareRoom}/**/*.ts`], rules: closedTo() },
  { files: ['libs/domain/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: impure },
  { files: ['libs/evidence/src/**/*.ts', 'libs/evidence-bundle/src/**/*.ts'], ignores: ['**/*.spec.ts', '**/testing/**'], rules: portable },
];
