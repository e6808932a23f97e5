import { expect, it } from '@jest/globals';
import { EsdbDouble } from '@zhubao/event-store-esdb-double';
import { Collector } from '../testing/collector.js';
import { loanEvents } from '../testing/events.js';
import { stopped } from '../testing/stopped.js';
import { stores } from '../testing/stores.js';

const open = stores();
const start = stopped(EsdbDouble.start);

it('a subscription that catches up gives together what came over the wire together', async () => {
  const double = await start();
  const { store } = await open({ connection: double.url });
  await store.append('loan-1', 'no-stream', loanEvents(1_000));
  let batches = 0;
  const collector = new Collector(store, { batchSize: 100 }, async () => void (batches += 1));
  await collector.untilCount(1_000);
  expect(batches).toBeLessThan(250);
});
