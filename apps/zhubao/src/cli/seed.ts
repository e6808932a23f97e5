import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkScenarios } from '@zhubao/application';
import { locateToWrite, openStores, shown, StoreLocationError, type StoreLocations } from '@zhubao/stores';
import { EXIT } from '../terminal/failure.js';
import { runInto } from './run.js';

const YEAR = fileURLToPath(new URL('../../../../examples/year.jsonl', import.meta.url));

/** `zhubao seed`: the demonstration year into a store. Doing it again changes nothing. */
export async function seed(options: { readonly store?: string; readonly readModels?: string; readonly keys?: string }): Promise<void> {
  await seedStore(locateToWrite(options));
}

export async function seedStore(locations: StoreLocations): Promise<void> {
  if (!existsSync(YEAR)) throw new StoreLocationError(`The demonstration year is missing: ${YEAR}`);
  const lines = await checkScenarios([YEAR]);
  const stores = await openStores(locations, 'deferred');
  try {
    const { result } = await runInto(stores, [YEAR], lines);
    process.stderr.write(`${result.accepted} lines of the demonstration year in ${shown(locations.log)}\n`);
    for (const { line, command, message } of result.unexpected) process.stderr.write(`  line ${line} ${command}: ${message}\n`);
    process.exitCode = result.unexpected.length > 0 ? EXIT.no : EXIT.done;
  } finally {
    await stores.close();
  }
}
