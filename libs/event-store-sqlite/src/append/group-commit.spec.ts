import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { StoreFailedError, WrongExpectedRevisionError, type NewEvent } from '@zhubao/event-store';
import { createTables } from '../file/schema.js';
import { openSqliteEventStore } from '../index.js';
import { EventLog } from '../log/event-log.js';
import { temporaryFiles } from '../testing/temporary-folder.js';
import { GroupCommit } from './group-commit.js';
import { Transaction } from './transaction.js';

const file = temporaryFiles();
const event = (text = ''): NewEvent => ({ id: randomUUID(), type: 'LoanDisbursed', data: { text }, metadata: {} });

describe('appends that wait together', () => {
  it('share one commit', async () => {
    const store = await openSqliteEventStore({ path: file() });
    await Promise.all(Array.from({ length: 64 }, (_, index) => store.append(`loan-${index}`, 'no-stream', [event()])));
    expect(store.stats()).toMatchObject({ commits: 1, appends: 64, events: 64 });
    await store.close();
  });

  it('share it on one stream, each expecting what the one before leaves', async () => {
    const store = await openSqliteEventStore({ path: file() });
    const appends = Array.from({ length: 64 }, (_, index) => store.append('pool', index === 0 ? 'no-stream' : index - 1, [event()]));
    expect((await Promise.all(appends)).map((answer) => answer.revision)).toEqual(appends.map((_, index) => index));
    expect(store.stats().commits).toBe(1);
    await store.close();
  });

  it('are cut into groups of bounded size, never within an append', async () => {
    const store = await openSqliteEventStore({ path: file(), eventsPerCommit: 10 });
    await Promise.all(Array.from({ length: 10 }, (_, index) => store.append(`loan-${index}`, 'no-stream', [event(), event(), event()])));
    // Four appends reach the bound of ten events: 4 + 4 + 2.
    expect(store.stats()).toMatchObject({ commits: 3, events: 30 });
    await store.close();
  });

  it('cost no commit when all of them are repeats', async () => {
    const store = await openSqliteEventStore({ path: file() });
    const first = event();
    await store.append('loan', 'no-stream', [first]);
    await Promise.all([store.append('loan', 'no-stream', [first]), store.append('loan', 'any', [first])]);
    expect(store.stats()).toMatchObject({ commits: 1, appends: 3, events: 1 });
    await store.close();
  });

  it('are committed by flush without waiting for the next turn', async () => {
    const store = await openSqliteEventStore({ path: file() });
    const append = store.append('loan', 'no-stream', [event()]);
    await store.flush();
    expect(store.stats().commits).toBe(1);
    expect((await append).revision).toBe(0);
    await store.close();
  });
});

/** A log in memory that may still grow by a few pages only. */
function nearlyFull(): { writer: GroupCommit; log: EventLog; db: DatabaseSync } {
  const db = new DatabaseSync(':memory:');
  createTables(db);
  const pages = Number(db.prepare('PRAGMA page_count').get()?.['page_count']);
  db.exec(`PRAGMA max_page_count = ${pages + 5}`);
  const log = new EventLog(db, 'full.sqlite', 100);
  return { writer: new GroupCommit(log, new Transaction(db, log, 'full.sqlite'), 1_000, () => {}), log, db };
}

const encoded = (text: string) => ({ id: randomUUID(), type: 'T', data: JSON.stringify({ text }), metadata: '{}' });

describe('a group that the disk does not take', () => {
  it('fails for every caller in it, and leaves nothing of it', async () => {
    const { writer, log } = nearlyFull();
    await writer.append('loan', 'no-stream', [encoded('fits')]);
    const group = ['a', 'b', 'c'].map((name) => writer.append(name, 'no-stream', [encoded('x'.repeat(20_000))]));
    for (const outcome of await Promise.allSettled([...group, writer.append('loan', 7, [encoded('wrong')])])) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreFailedError) });
    }
    expect(log.readAll('forwards', undefined, 10).map((read) => read.stream)).toEqual(['loan']);
  });

  it('is the last: nothing is taken afterwards, even what would fit', async () => {
    const { writer } = nearlyFull();
    await expect(writer.append('loan', 'no-stream', [encoded('x'.repeat(100_000))])).rejects.toThrow('full.sqlite failed to write');
    await expect(writer.append('loan', 'no-stream', [encoded('small')])).rejects.toBeInstanceOf(StoreFailedError);
  });

  it('is not confused with one that holds a refusal', async () => {
    const { writer } = nearlyFull();
    await expect(writer.append('loan', 3, [encoded('x')])).rejects.toBeInstanceOf(WrongExpectedRevisionError);
    expect((await writer.append('loan', 'no-stream', [encoded('x')])).revision).toBe(0);
  });

  it('stays failed when undoing it fails as well', async () => {
    const { writer, db } = nearlyFull();
    const append = writer.append('loan', 'no-stream', [encoded('x')]);
    db.close();
    await expect(append).rejects.toThrow('Rolling back failed as well');
  });
});
