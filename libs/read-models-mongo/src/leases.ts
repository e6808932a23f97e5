import { type Lease, type LeaseTime, requireLeaseTime } from '@zhubao/read-models';
import type { Db, UpdateFilter } from 'mongodb';
import { checkpointCollection, type GuardedCheckpoint } from './checkpoints.js';
import type { Connection } from './connection.js';
import { insertAll, updateAll } from './write-commands.js';

/** Each change of a lease asks for the term that was read: of several who ask at once, one gets it. */
export class MongoLeases {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async acquire(name: string, owner: string, time: LeaseTime): Promise<Lease | undefined> {
    requireLeaseTime(name, time);
    return this.#connection.run(async (database) => {
      for (;;) {
        const found = await database.collection<GuardedCheckpoint>(checkpointCollection).findOne({ _id: name });
        if (found !== null && isTaken(found, owner, time)) return undefined;
        const lease = { name, owner, term: (found?.term ?? 0) + 1, expiresAtMs: time.nowMs + time.forMs };
        const isMine = found === null ? await insert(database, lease) : await change(database, name, found.term, { $set: holdingOf(lease) });
        // Else the document changed since it was read, mostly because another was faster.
        if (isMine) return lease;
      }
    });
  }

  async renew(lease: Lease, time: LeaseTime): Promise<Lease | undefined> {
    requireLeaseTime(lease.name, time);
    const renewed = { ...lease, expiresAtMs: time.nowMs + time.forMs };
    const isMine = await this.#connection.run(async (database) => change(database, lease.name, lease.term, { $set: holdingOf(renewed) }));
    return isMine ? renewed : undefined;
  }

  async release({ name, term }: Lease): Promise<void> {
    await this.#connection.run(async (database) => change(database, name, term, { $set: { term: term + 1 }, $unset: { owner: '', expiresAtMs: '' } }));
  }
}

function isTaken({ owner, expiresAtMs = 0 }: GuardedCheckpoint, by: string, { nowMs }: LeaseTime): boolean {
  return owner !== undefined && owner !== by && expiresAtMs > nowMs;
}

function holdingOf({ owner, term, expiresAtMs }: Lease): Omit<GuardedCheckpoint, '_id'> {
  return { owner, term, expiresAtMs };
}

async function insert(database: Db, lease: Lease): Promise<boolean> {
  return (await insertAll(database, checkpointCollection, [{ _id: lease.name, ...holdingOf(lease) }])).length === 0;
}

async function change(database: Db, name: string, term: number | undefined, u: UpdateFilter<GuardedCheckpoint>): Promise<boolean> {
  return (await updateAll(database, checkpointCollection, [{ q: { _id: name, term: term ?? { $exists: false } }, u }])) === 1;
}
