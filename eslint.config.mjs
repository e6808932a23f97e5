import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Who may import whom: the arrows of docs/architecture.md, in one place. */
const layers = [
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:port', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:adapter', onlyDependOnLibsWithTags: ['type:port'] },
  { sourceTag: 'type:application', onlyDependOnLibsWithTags: ['type:domain', 'type:port'] },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:domain', 'type:port', 'type:adapter', 'type:application'] },
];

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
  { files: ['libs/domain/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: impure },
];
