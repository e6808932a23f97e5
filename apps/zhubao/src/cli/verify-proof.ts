import { NotProvableError, readNamedFile } from '@zhubao/application';
import { NoteError, parseCheckpoint, parseGrowthProof, parseNote, parseProof, type ProvenCheckpoint, provenEvent, verifyGrowth, type VerifierKey } from '@zhubao/evidence';
import { EXIT } from '../terminal/failure.js';
import { readCheckpointFile } from './checkpoint-file.js';

/** `zhubao verify --proof FILE`: what "zhubao prove" made, without the log. */
export async function verifyProofFile(file: string, keys: readonly VerifierKey[], since: string | undefined, json: boolean): Promise<void> {
  try {
    const text = await readNamedFile(file, { named: '--proof', origin: '"zhubao prove --out FILE" writes a proof' });
    const found = text.startsWith('old ') ? await growth(text, keys, since) : inclusion(text, keys);
    process.stdout.write(json ? `${JSON.stringify({ verdict: 'PASSED', ...found.facts }, null, 2)}\n` : `PASSED: ${found.sentence}\n`);
    process.exitCode = EXIT.done;
  } catch (error) {
    if (!(error instanceof NoteError || error instanceof NotProvableError)) throw error;
    process.stdout.write(json ? `${JSON.stringify({ verdict: 'FAILED', why: error.message }, null, 2)}\n` : `FAILED: ${error.message}\n`);
    process.exitCode = EXIT.no;
  }
}

function inclusion(text: string, keys: readonly VerifierKey[]) {
  const proof = parseProof(text);
  const { event, ...proven } = provenEvent(proof, keys);
  const { id, type, stream, revision } = event;
  return {
    facts: { event, index: proof.index, ...factsOf(proven) },
    sentence: `${type} ${id}, ${stream} revision ${revision}, is event ${proof.index + 1} of the ${proven.checkpoint.size} of ${proven.checkpoint.origin}, signed by ${signersOf(proven)}`,
  };
}

async function growth(text: string, keys: readonly VerifierKey[], since: string | undefined) {
  if (since === undefined) throw new NotProvableError('This is a proof that a log has only grown: name the checkpoint that you kept with --since FILE.');
  const before = parseCheckpoint(parseNote(await readCheckpointFile(since, '--since')).text);
  const proven = verifyGrowth(parseGrowthProof(text), before, keys);
  return {
    facts: { since: before.size, ...factsOf(proven) },
    sentence: `the ${proven.checkpoint.size} events of ${proven.checkpoint.origin} begin with the ${before.size} of the earlier checkpoint, signed by ${signersOf(proven)}`,
  };
}

function factsOf({ checkpoint: { origin, size }, signed }: ProvenCheckpoint): object {
  return { checkpoint: { origin, size }, signedBy: signed.map(({ key: { name } }) => name) };
}

function signersOf({ signed }: ProvenCheckpoint): string {
  return signed.map(({ key: { name } }) => name).join(', ');
}
