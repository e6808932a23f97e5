import { randomUUID } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import { StoreLockedError, StoreReadOnlyError } from '@zhubao/event-store';
import { openSqliteEventStore } from './index.js';
import { Script } from './testing/script.js';
import { temporaryFiles } from './testing/temporary-folder.js';

// Starting a process takes what the machine gives it.
jest.setTimeout(60_000);

const file = temporaryFiles();
const event = (label: string) => ({ id: randomUUID(), type: 'LoanDisbursed', data: { label }, metadata: {} });

describe('a second writer', () => {
  it('is refused while another process writes, and let in once that is killed', async () => {
    const path = file();
    const holder = new Script('hold', [path]);
    expect(await holder.line()).toBe('open');
    await expect(openSqliteEventStore({ path })).rejects.toMatchObject({
      name: 'StoreLockedError',
      message: expect.stringContaining(`${path}.lock`),
    });
    holder.kill();
    await holder.exited;
    await (await openSqliteEventStore({ path })).close();
  });

  it('is refused in the same process, and let in once the first has closed', async () => {
    const path = file();
    const first = await openSqliteEventStore({ path });
    await expect(openSqliteEventStore({ path })).rejects.toBeInstanceOf(StoreLockedError);
    const other = new Script('hold', [path]);
    expect(await other.line()).toBe('StoreLockedError');
    await other.exited;
    await first.append('loan', 'no-stream', [event('still writes')]);
    await first.close();
    const second = await openSqliteEventStore({ path });
    expect(await second.head()).toBe(1);
    await second.close();
  });
});

describe('a read-only store', () => {
  it('in another process is given the events of the writer, past and live, in order', async () => {
    const path = file();
    const writer = await openSqliteEventStore({ path });
    await writer.append('企业-1', 'no-stream', [event('past')]);
    const follower = new Script('follow', [path]);
    expect(await follower.line()).toBe('1 企业-1 {"label":"past"}');
    expect(await follower.line()).toBe('caught up');
    await writer.append('loan-2', 'no-stream', [event('live'), event('more')]);
    expect(await follower.line()).toBe('2 loan-2 {"label":"live"}');
    expect(await follower.line()).toBe('3 loan-2 {"label":"more"}');
    expect(await follower.line()).toBe('caught up');
    follower.finish();
    await follower.exited;
    await writer.close();
  });

  it('reads what was committed, beside a writer of the same process, and outlives it', async () => {
    const path = file();
    const writer = await openSqliteEventStore({ path });
    const reader = await openSqliteEventStore({ path, mode: 'read-only' });
    expect(await reader.readStream('loan', { limit: 10 })).toEqual([]);
    await writer.append('loan', 'no-stream', [event('a')]);
    await writer.append('loan', 0, [event('b')]);
    expect((await reader.readStream('loan', { limit: 10 })).map((read) => read.data['label'])).toEqual(['a', 'b']);
    await writer.close();
    expect(await reader.head()).toBe(2);
    await reader.close();
  });

  it('opens a log whose writer was killed', async () => {
    const path = file();
    const script = new Script('append-until-killed', [path, '0']);
    await script.line();
    script.kill();
    await script.lines();
    await script.exited;
    const reader = await openSqliteEventStore({ path, mode: 'read-only' });
    expect(await reader.head()).toBeGreaterThan(0);
    await reader.close();
  });

  it('refuses to append', async () => {
    const path = file();
    await (await openSqliteEventStore({ path })).close();
    const reader = await openSqliteEventStore({ path, mode: 'read-only' });
    await expect(reader.append('loan', 'any', [event('x')])).rejects.toBeInstanceOf(StoreReadOnlyError);
    await reader.close();
  });
});
