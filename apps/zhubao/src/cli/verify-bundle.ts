import { piecesOf } from '@zhubao/application';
import { readVerifierKey } from '@zhubao/evidence';
import { type BundleVerdict, verifyBundle } from '@zhubao/evidence-bundle';
import { EXIT } from '../terminal/failure.js';

export interface VerifyBundleOptions {
  readonly key?: readonly string[];
  readonly json?: boolean;
}

/** `zhubao verify --bundle FILE`: proves an evidence bundle by itself, with nothing but public keys. */
export async function verifyBundleFile(file: string, { key = [], json = false }: VerifyBundleOptions): Promise<void> {
  const found = await verifyBundle(piecesOf(file, { named: '--bundle', origin: '"zhubao export --out FILE" writes a bundle' }), key.map(readVerifierKey));
  if (json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else for (const line of printedLines(found, file)) process.stdout.write(`${line}\n`);
  process.exitCode = found.verdict === 'PASSED' ? EXIT.done : EXIT.no;
}

function printedLines({ verdict, subject, checkpoint, events, streams, decisions, figures, faults, faultCount, notCovered }: BundleVerdict, file: string): readonly string[] {
  const of = subject === null ? '' : 'wholeLog' in subject ? ', the whole log' : `, loan ${subject.loanId}`;
  const { rerun, onTheirWord, onEarlierStates } = decisions;
  return [
    `${verdict}: ${file}${of}`,
    ...(checkpoint === null ? [] : [`  checkpoint ${checkpoint.origin} over ${checkpoint.size} events, signed by ${checkpoint.signedBy.join(', ') || 'no key that was given'}`]),
    `  ${events} events of ${streams} streams, ${rerun} decisions taken anew, ${figures} figures`,
    ...(onTheirWord === 0 ? [] : [`  ${onTheirWord} of these decisions are steps whose cause is not in the bundle: they were taken on what they say themselves`]),
    ...(onEarlierStates === 0 ? [] : [`  ${onEarlierStates} of these decisions were taken on what other streams held a little earlier`]),
    ...faults.flatMap(({ zh, en }) => [`  ${en}`, `  ${zh}`]),
    ...(faultCount > faults.length ? [`  and ${faultCount - faults.length} more`] : []),
    ...notCovered.flatMap(({ zh, en }) => [`  not covered: ${en}`, `  未覆盖:${zh}`]),
  ];
}
