import { afterAll, beforeAll, jest } from '@jest/globals';
import { eventStoreContract } from '@zhubao/event-store/contract';
import { EsdbDouble, type EsdbDoubleOptions } from '@zhubao/event-store-esdb-double';
import { openEsdbEventStore } from './index.js';

// 64 callers who all read and try again make thousands of calls.
jest.setTimeout(60_000);

/** The contract on the double: this proves the adapter and its client on the real protocol, not a real server. */
function contractOnDouble(what: string, options: EsdbDoubleOptions, streamPrefixes: readonly string[] = []): void {
  let double: EsdbDouble;
  beforeAll(async () => {
    double = await EsdbDouble.start(options);
  });
  afterAll(() => double.stop());

  const open = () => openEsdbEventStore({ connection: double.url, streamPrefixes });
  eventStoreContract(`EventStoreDB client on a double ${what}`, open, {
    reopen: async (store) => {
      await store.close();
      return open();
    },
  });
}

contractOnDouble('that writes events of the system in between', { systemEventEvery: 1 });
contractOnDouble('that does not say when a subscription has caught up', { tellsCaughtUp: false }, ['contract_']);
