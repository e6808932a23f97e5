import { beforeAll, describe, it, jest } from '@jest/globals';
import { eventStoreContract } from '@zhubao/event-store/contract';
import { connectionFromEnvironment, openEsdbEventStore } from './index.js';

/**
 * The contract on a real server, which others may use at the same time: the streams of each run have names of their own, and nothing is deleted.
 * The user must be allowed to read $all.
 */
const server = connectionFromEnvironment(process.env);
const say = (line: string) => process.stderr.write(`${line}\n`);

// A server at the other end of a network is slower than a file.
jest.setTimeout(120_000);

if (server === undefined) {
  say('NOT RUN: the event store contract on a real EventStoreDB server. EVENTSTOREDB_URL names none; what ran, ran on the double.');
  describe('event store contract: a real EventStoreDB server', () => {
    it.skip('NOT RUN, for EVENTSTOREDB_URL names no server', () => undefined);
  });
} else {
  // Whatever others write meanwhile does not count.
  const open = () => openEsdbEventStore({ ...server, streamPrefixes: ['contract_'] });
  beforeAll(async () => {
    const store = await open();
    say(`The event store contract runs on a server: ${await store.server()}.`);
    await store.close();
  });
  eventStoreContract('a real EventStoreDB server', open, {
    reopen: async (store) => {
      await store.close();
      return open();
    },
  });
}
