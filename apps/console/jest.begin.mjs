import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of one run, for what its files begin with alike; `jest.end.mjs` removes it. */
export default async function begin() {
  process.env.BEGUN_ALIKE = await mkdtemp(join(tmpdir(), 'zhubao-begun-'));
}
