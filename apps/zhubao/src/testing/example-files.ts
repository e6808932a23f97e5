import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url));

/** The names of all examples, as `policies/gansu`. */
export const EXAMPLE_NAMES: readonly string[] = globSync(`${EXAMPLES}/**/*.jsonl`).map((file) => relative(EXAMPLES, file).replace('.jsonl', '')).toSorted();

export function exampleFile(name: string): string {
  return join(EXAMPLES, `${name}.jsonl`);
}
