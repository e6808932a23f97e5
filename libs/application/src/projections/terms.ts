import type { Checkpoint, CheckpointWrite } from '@zhubao/read-models';

/** The term of the lease in which a checkpoint may be stored or dropped; `undefined` where nobody else runs and no lease is asked for. */
export type TermOf = (checkpoint: string) => number | undefined;

export const NO_LEASES: TermOf = () => undefined;

export function inTerm(name: string, checkpoint: Checkpoint, termOf: TermOf): CheckpointWrite {
  const term = termOf(name);
  return { name, checkpoint, ...(term === undefined ? {} : { term }) };
}
