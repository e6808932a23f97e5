import { type Checkpoint, type CheckpointWrite, LeaseLostError } from '@zhubao/read-models';
import type { Collection, Db } from 'mongodb';
import type { Connection } from './connection.js';
import { type Update, updateAll } from './write-commands.js';

/** A name that no collection of the port can have. */
export const checkpointCollection = '_checkpoints';

/**
 * A checkpoint and its lease are one document, so that storing the one is refused by the state of the other in one
 * operation. Either may be missing. Between a release and the next who takes it, a lease has a term and no owner.
 */
export interface GuardedCheckpoint extends Partial<Checkpoint> {
  readonly _id: string;
  readonly term?: number;
  readonly owner?: string;
  readonly expiresAtMs?: number;
}

export class Checkpoints {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async of(name: string): Promise<Checkpoint | undefined> {
    const { position, version } = (await this.#connection.run(async (database) => inside(database).findOne({ _id: name }))) ?? {};
    return position === undefined || version === undefined ? undefined : { position, version };
  }

  /**
   * Whether all terms still run, so that nothing is written in one that has ended.
   * @throws LeaseLostError
   */
  async require(checkpoints: readonly CheckpointWrite[]): Promise<void> {
    if (checkpoints.every(({ term }) => term === undefined)) return;
    const names = checkpoints.map(({ name }) => name);
    const leases = await this.#connection.run(async (database) => inside(database).find({ _id: { $in: names } }).toArray());
    for (const { name, term } of checkpoints) {
      if (term !== undefined && !leases.some((lease) => lease._id === name && lease.term === term && lease.owner !== undefined)) throw new LeaseLostError(name, term);
    }
  }

  /**
   * Each is one document, so a crash leaves each either as it was or as it should be.
   * @throws LeaseLostError for one whose term ended since it was required.
   */
  async store(checkpoints: readonly CheckpointWrite[]): Promise<void> {
    if (checkpoints.length === 0) return;
    const stored = await this.#connection.run(async (database) => updateAll(database, checkpointCollection, checkpoints.map(updateOf)));
    if (stored === checkpoints.length) return;
    await this.require(checkpoints);
    throw new Error(`Of the checkpoints ${checkpoints.map(({ name }) => `"${name}"`).join(', ')} at ${this.#connection.server}, ${stored} were stored, and all their terms still run.`);
  }

  /** @throws LeaseLostError when the term has ended. */
  async drop(name: string, term: number | undefined): Promise<void> {
    const found = await this.#connection.run(async (database) => updateAll(database, checkpointCollection, [{ q: guarded(name, term), u: { $unset: { position: '', version: '' } } }]));
    if (found === 0 && term !== undefined) throw new LeaseLostError(name, term);
  }
}

function inside(database: Db): Collection<GuardedCheckpoint> {
  return database.collection<GuardedCheckpoint>(checkpointCollection);
}

function updateOf({ name, term, checkpoint: { position, version } }: CheckpointWrite): Update {
  return { q: guarded(name, term), u: { $set: { position, version } }, ...(term === undefined ? { upsert: true } : {}) };
}

/** Finds the document, or only while the term runs. */
function guarded(name: string, term: number | undefined): Update['q'] {
  return term === undefined ? { _id: name } : { _id: name, term, owner: { $exists: true } };
}
