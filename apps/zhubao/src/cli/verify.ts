import { verify as verifyLog } from '@zhubao/application';
import { readVerifierKey } from '@zhubao/evidence';
import { locateStores, openLog, openReadModelsForReading, shown } from '@zhubao/stores';
import { readFile } from 'node:fs/promises';
import { EXIT } from '../terminal/failure.js';
import { verifyProofFile } from './verify-proof.js';
import { Progress } from '../terminal/progress.js';
import { verifyBundleFile } from './verify-bundle.js';

export interface VerifyOptions {
  readonly store?: string;
  readonly readModels?: string;
  readonly checkpoint?: string;
  readonly bundle?: string;
  readonly key?: readonly string[];
  readonly proof?: string;
  readonly since?: string;
  readonly json?: boolean;
}

/** `zhubao verify`: proves the log, the invariants and the read models, or an evidence bundle alone; exit 1 on any fault and on incomplete coverage. */
export async function verify(options: VerifyOptions): Promise<void> {
  if (options.bundle !== undefined) {
    const beside = [options.store, options.readModels, options.checkpoint].some((option) => option !== undefined);
    if (beside) throw new Error('A bundle holds its checkpoint and is verified by itself: leave out --store, --read-models and --checkpoint.');
    return verifyBundleFile(options.bundle, options);
  }
  const keys = (options.key ?? []).map(readVerifierKey);
  if (options.proof !== undefined) return verifyProofFile(options.proof, keys, options.since, options.json ?? false);
  const checkpoint = options.checkpoint === undefined ? {} : { checkpoint: await readFile(options.checkpoint, 'utf8') };
  const locations = locateStores(options);
  const events = await openLog(locations.log);
  const readModels = await openReadModelsForReading(locations.readModels);
  try {
    const progress = new Progress('verifying', (await events.head()) ?? 0);
    const found = await verifyLog(events, readModels, { onProgress: ({ position }) => progress.update(position), keys, ...checkpoint });
    progress.end();
    if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    else {
      process.stdout.write(`${found.verdict}: ${found.events} events of ${shown(locations.log)}\n`);
      if (found.checkpoint !== undefined) process.stdout.write(`  checkpoint ${found.checkpoint.origin}: the first ${found.checkpoint.size} events, signed by ${found.checkpoint.signedBy.join(', ') || 'no key that was given'}\n`);
      if (found.recorded !== undefined) process.stdout.write(`  day closes: ${found.recorded.count} signed, the newest ${found.recorded.newest.closedDay} with ${found.recorded.newest.size} events\n`);
      if (found.checkpoint === undefined && found.recorded === undefined) process.stdout.write('  no checkpoint: the log is sound in itself; that it is the one first written, only a signed checkpoint shows (docs/audit.md)\n');
      for (const fault of found.faults) process.stdout.write(`  ${fault.en}\n  ${fault.zh}\n`);
      for (const gap of found.notCovered) process.stdout.write(`  not covered: ${gap.en}\n  未覆盖:${gap.zh}\n`);
    }
    process.exitCode = found.verdict === 'PASSED' ? EXIT.done : EXIT.no;
  } finally {
    await events.close();
    await readModels?.close();
  }
}
