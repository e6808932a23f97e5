import { describe, expect, it } from '@jest/globals';
import { eventStoreContract } from '@zhubao/event-store/contract';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { type Lease, type Leases, type LeaseTime, openMemoryReadModelStore, type ReadModelStore } from '@zhubao/read-models';
import { readModelStoreContract } from '@zhubao/read-models/contract';
import { Metrics } from './metrics.js';
import { ObservedLog } from './observed-log.js';
import { ObservedReadModels } from './observed-read-models.js';
import { storeWatch } from './watch.js';

/** Leases are no part of what is observed. */
class WithLeases extends ObservedReadModels implements Leases {
  constructor(private readonly leases: ReadModelStore & Leases) {
    super(leases, storeWatch(new Metrics(), undefined));
  }

  acquireLease(name: string, owner: string, time: LeaseTime): Promise<Lease | undefined> {
    return this.leases.acquireLease(name, owner, time);
  }

  renewLease(lease: Lease, time: LeaseTime): Promise<Lease | undefined> {
    return this.leases.renewLease(lease, time);
  }

  releaseLease(lease: Lease): Promise<void> {
    return this.leases.releaseLease(lease);
  }
}

eventStoreContract('a log that is observed', async () => new ObservedLog(await openSqliteEventStore({ path: ':memory:' }), storeWatch(new Metrics(), undefined)));
readModelStoreContract('read models that are observed', async () => new WithLeases(openMemoryReadModelStore()));

describe('a store that is observed', () => {
  it('counts what failed apart from what was written', async () => {
    const metrics = new Metrics();
    const log = new ObservedLog(await openSqliteEventStore({ path: ':memory:' }), storeWatch(metrics, undefined));
    const event = { id: '00000000-0000-4000-8000-000000000001', type: 'Told', data: {}, metadata: {} };
    await log.append('pool-a', 'no-stream', [event]);
    await expect(log.append('pool-a', 'no-stream', [{ ...event, id: '00000000-0000-4000-8000-000000000002' }])).rejects.toThrow();
    await log.readAll({ limit: 1 });
    const text = await metrics.registry.metrics();
    for (const figure of ['zhubao_append_duration_seconds_count{outcome="written"} 1', 'zhubao_append_duration_seconds_count{outcome="failed"} 1', 'zhubao_query_duration_seconds_count{store="log",operation="readAll"} 1']) expect(text).toContain(figure);
    await log.close();
  });
});
