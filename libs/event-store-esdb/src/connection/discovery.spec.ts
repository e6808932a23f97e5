import { describe, expect, it } from '@jest/globals';
import { StoreUnavailableError } from '@zhubao/event-store';
import { EsdbDouble } from '@zhubao/event-store-esdb-double';
import { Collector } from '../testing/collector.js';
import { loanEvents } from '../testing/events.js';
import { stopped } from '../testing/stopped.js';
import { stores } from '../testing/stores.js';

const open = stores();
const start = stopped(EsdbDouble.start);

/** A leader and a follower of one log. */
async function cluster() {
  const leader = await start();
  const follower = await start();
  follower.follow(leader);
  return { leader, follower };
}

describe('a cluster', () => {
  it.each([
    { how: 'by any of the nodes that are listed', connection: (leader: EsdbDouble, follower: EsdbDouble) => `esdb://${follower.address},${leader.address}?tls=false` },
    { how: 'by the name of all', connection: (_: EsdbDouble, follower: EsdbDouble) => `esdb+discover://${follower.address}?tls=false` },
    { how: 'by a follower alone', connection: (_: EsdbDouble, follower: EsdbDouble) => `esdb://${follower.address}?tls=false` },
  ])('is led to its leader $how', async ({ connection }) => {
    const { leader, follower } = await cluster();
    const { store } = await open({ connection: connection(leader, follower) });
    await store.append('loan-1', 'no-stream', loanEvents(2));
    const collector = new Collector(store);
    await collector.untilCount(2);
    expect(leader.calls.filter(({ method }) => method === 'append').length).toBe(1);
  });

  it('that cannot be found is told as unavailable, with what was tried', async () => {
    const { leader, follower } = await cluster();
    const connection = `esdb://${leader.address},${follower.address}?tls=false&maxDiscoverAttempts=1&discoveryInterval=1`;
    await leader.interrupt();
    await follower.interrupt();
    const opened = open({ connection, patienceMs: 20 });
    await expect(opened).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(opened).rejects.toThrow('Failed to discover');
  });
});
