import { afterAll, beforeAll, jest } from '@jest/globals';
import { eventStoreContract } from '@zhubao/event-store/contract';
import { drawn, EsdbDouble, type AppendFault, type StreamFault } from '@zhubao/event-store-esdb-double';
import { openEsdbEventStore } from './index.js';
import { seedOf } from './testing/seed.js';

jest.setTimeout(60_000);

let double: EsdbDouble;
beforeAll(async () => {
  double = await EsdbDouble.start({ systemEventEvery: 4 });
  const seed = seedOf('the contract among faults');
  double.faults.appends = drawn<AppendFault>(seed, 25, [
    { effect: 'none', answer: 'cut' },
    { effect: 'written', answer: 'cut' },
    { effect: 'none', answer: 'too-busy' },
    { effect: 'written', answer: 'timeout' },
  ]);
  double.faults.reads = drawn<StreamFault>(seed + 1, 25, [
    { afterEvents: 1, then: 'cut' },
    { afterEvents: 0, then: 'not-ready' },
  ]);
  double.faults.subscriptions = drawn<StreamFault>(seed + 2, 3, [
    { afterEvents: 2, then: 'cut' },
    { afterEvents: 5, then: 'end' },
    { afterEvents: 1, then: 'consumer-too-slow' },
  ]);
});
afterAll(() => double.stop());

/** Who keeps to the port sees nothing of it: the same assertions hold while calls break and answers are lost. */
const open = () => openEsdbEventStore({ connection: double.url, firstDelayMs: 2, maximumDelayMs: 50, onNotice: () => undefined });
eventStoreContract('EventStoreDB client on a double that fails now and then', open, {
  reopen: async (store) => {
    await store.close();
    return open();
  },
});
