import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** A folder for the files of one spec, gone with it. Each call of the returned function names a file not used before. */
export function temporaryFiles(): () => string {
  const folder = mkdtempSync(join(tmpdir(), 'event-store-sqlite-'));
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => join(folder, `log-${(count += 1)}.sqlite`);
}
