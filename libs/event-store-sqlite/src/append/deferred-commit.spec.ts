import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { NewEvent } from '@zhubao/event-store';
import { openSqliteEventStore } from '../index.js';
import { temporaryFiles } from '../testing/temporary-folder.js';

const file = temporaryFiles();
const event = (): NewEvent => ({ id: randomUUID(), type: 'LoanDisbursed', data: {}, metadata: {} });

describe('deferred acknowledgement', () => {
  it('is seen by the store itself at once, and by another reader only after flush', async () => {
    const path = file();
    const store = await openSqliteEventStore({ path, acknowledge: 'deferred' });
    const reader = await openSqliteEventStore({ path, mode: 'read-only' });
    await store.append('loan', 'no-stream', [event()]);
    expect([await store.head(), await reader.head(), store.stats().commits]).toEqual([1, undefined, 0]);
    await store.flush();
    expect([await store.head(), await reader.head(), store.stats().commits]).toEqual([1, 1, 1]);
    await reader.close();
    await store.close();
  });

  it('commits by itself every so many events', async () => {
    const store = await openSqliteEventStore({ path: file(), acknowledge: 'deferred', eventsPerCommit: 10 });
    for (let count = 0; count < 25; count += 1) await store.append('loan', 'any', [event()]);
    expect(store.stats()).toMatchObject({ commits: 2, appends: 25, events: 25 });
    await store.close();
  });

  it('is on disk after close', async () => {
    const path = file();
    const store = await openSqliteEventStore({ path, acknowledge: 'deferred' });
    await store.append('loan', 'no-stream', [event(), event()]);
    await store.close();
    const again = await openSqliteEventStore({ path });
    expect(await again.head()).toBe(2);
    await again.close();
  });

  it('pushes to subscriptions before it is on disk', async () => {
    const store = await openSqliteEventStore({ path: file(), acknowledge: 'deferred' });
    const delivered = Promise.withResolvers<number>();
    store.subscribeToAll(async (events) => delivered.resolve(events.length));
    await store.append('loan', 'no-stream', [event()]);
    expect(await delivered.promise).toBe(1);
    expect(store.stats().commits).toBe(0);
    await store.close();
  });
});
