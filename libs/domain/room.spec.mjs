/**
 * All specs of a room as one test file, for mutation testing: so the domain is loaded once a mutant and not once a spec
 * file, which is most of what a run costs. `SPECS` is set by stryker.config.mjs.
 */
import { globSync } from 'node:fs';

for (const file of globSync(`src/${SPECS}/**/*.spec.ts`, { cwd: import.meta.dirname }).toSorted()) await import(`./${file}`);
