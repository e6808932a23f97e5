import type { Verification } from '@zhubao/application';
import { readVerifierKey } from '@zhubao/evidence';
import { locateStores, shown } from '@zhubao/stores';
import { EXIT } from '../terminal/failure.js';
import { readCheckpointFile } from './checkpoint-file.js';
import { verifyProofFile } from './verify-proof.js';
import { Progress } from '../terminal/progress.js';
import { verifyStores } from '../verification/verify-stores.js';
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
  const checkpoint = options.checkpoint === undefined ? {} : { checkpoint: await readCheckpointFile(options.checkpoint, '--checkpoint') };
  const locations = locateStores(options);
  let progress: Progress | undefined;
  const found = await verifyStores(locations, { keys, ...checkpoint, onHead: (head) => (progress = new Progress('verifying', head)), onProgress: ({ position }) => progress?.update(position) });
  progress?.end();
  if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else for (const line of printedLines(found, shown(locations.log))) process.stdout.write(`${line}\n`);
  process.exitCode = found.verdict === 'PASSED' ? EXIT.done : EXIT.no;
}

function printedLines({ verdict, events, checkpoint, recorded, faults, notCovered }: Verification, log: string): readonly string[] {
  const checked = checkpoint && `  checkpoint ${checkpoint.origin}: the first ${checkpoint.size} events, signed by ${checkpoint.signedBy.join(', ') || 'no key that was given'}`;
  const closes = recorded && `  day closes: ${recorded.count} signed, the newest ${recorded.newest.closedDay} with ${recorded.newest.size} events`;
  const unsigned = '  no checkpoint: the log is sound in itself; that it is the one first written, only a signed checkpoint shows (docs/audit.md)';
  return [
    `${verdict}: ${events} events of ${log}`, ...(checked ? [checked] : []), ...(closes ? [closes] : []), ...(checked || closes ? [] : [unsigned]),
    ...faults.flatMap(({ en, zh }) => [`  ${en}`, `  ${zh}`]), ...notCovered.flatMap(({ en, zh }) => [`  not covered: ${en}`, `  未覆盖:${zh}`]),
  ];
}
