import type { Checkpoint, Commit } from '@zhubao/read-models';
import type { Collection } from 'mongodb';
import type { Connection } from './connection.js';
import { updateAll } from './write-commands.js';

/** A name that no collection of the port can have. */
const collectionName = '_checkpoints';

interface StoredCheckpoint extends Checkpoint {
  readonly _id: string;
}

export class Checkpoints {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async of(name: string): Promise<Checkpoint | undefined> {
    const stored = await this.#run(async (checkpoints) => checkpoints.findOne({ _id: name }));
    return stored === null ? undefined : { position: stored.position, version: stored.version };
  }

  /** Each is one document, so a crash leaves each either as it was or as it should be. */
  async store(checkpoints: Commit['checkpoints']): Promise<void> {
    if (checkpoints.length === 0) return;
    const updates = checkpoints.map(({ name, checkpoint: { position, version } }) => ({ q: { _id: name }, u: { position, version }, upsert: true }));
    await this.#connection.run(async (database) => updateAll(database, collectionName, updates));
  }

  async drop(name: string): Promise<void> {
    await this.#run(async (checkpoints) => checkpoints.deleteOne({ _id: name }));
  }

  async #run<T>(work: (checkpoints: Collection<StoredCheckpoint>) => Promise<T>): Promise<T> {
    return this.#connection.run(async (database) => work(database.collection<StoredCheckpoint>(collectionName)));
  }
}
