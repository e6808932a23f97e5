import { describe, expect, it } from '@jest/globals';
import { type CivilDate, civilDate, type Decision, type DomainEvent, instant, reject } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
/* eslint-disable @nx/enforce-module-boundaries -- what a desk promises rests on the revisions of a real log. */
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
/* eslint-enable @nx/enforce-module-boundaries */
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Answer } from './answer.js';
import { StateCache } from './state-cache.js';
import { StreamDesk } from './stream-desk.js';

const DAY = civilDate('2025-08-01');

/** A desk over a log in memory; how many events each append took, and an append that can be made to fail. */
async function aDesk(beforeAppend: () => Promise<void> = async () => undefined) {
  const events = await openSqliteEventStore({ path: ':memory:', acknowledge: 'deferred' });
  const appends: number[] = [];
  const log: EventStore = {
    append: async (stream, expected, written) => {
      await beforeAppend();
      const result = await events.append(stream, expected, written);
      appends.push(written.length);
      return result;
    },
    readStream: (stream, options) => events.readStream(stream, options),
    readAll: (options) => events.readAll(options),
    readPlaces: (places) => events.readPlaces(places),
    head: () => events.head(),
    subscribeToAll: (handler, options) => events.subscribeToAll(handler, options),
    close: () => events.close(),
  };
  const desk = new StreamDesk('clock', 'a', new StateCache(log, { soleWriter: true }), log);
  const submit = (decide: (lastDay: CivilDate | null) => Decision<DomainEvent>, commandId: string = randomUUID()): Promise<Answer> =>
    desk.submit({
      command: { name: 'test', commandId, on: DAY, recordedAt: instant('2025-08-01T09:00:00+08:00'), actor: { user: 'u', role: 'SYSTEM', org: 'o' }, evidence: [], data: {} },
      cause: { correlationId: commandId, causationId: commandId },
      decide: async (state) => ({ decision: decide((state as { lastDay: CivilDate | null }).lastDay), policy: undefined }),
    });
  return { desk, submit, appends, events, log };
}

const day = (date = '2025-08-01'): DomainEvent => ({ type: 'BusinessDayOpened', data: { date } });
const refusal = reject('DAY_NOT_NEXT', { date: '2025-08-01', last: '2025-08-02' });

describe('the desk of a stream', () => {
  it('decides each command on what those before it decided, and writes what a crowd decided at once', async () => {
    const { submit, appends, events } = await aDesk();
    const seen: (CivilDate | null)[] = [];
    const answers = await Promise.all(['2025-08-01', '2025-08-02', '2025-08-03'].map((date) => submit((last) => {
      seen.push(last);
      return [day(date)];
    })));
    expect(seen).toEqual([null, '2025-08-01', '2025-08-02']);
    expect(appends).toEqual([3]);
    expect(answers.map((answer) => !answer.rejected && answer.revision)).toEqual([0, 1, 2]);
    await events.close();
  });

  it('answers a refusal among others without writing it, and leaves the others untouched', async () => {
    const { submit, events } = await aDesk();
    const [first, refused, last] = await Promise.all([submit(() => [day()]), submit(() => refusal), submit(() => [day(), day()])]);
    expect(refused).toEqual(refusal);
    expect([first, last]).toMatchObject([{ revision: 0, repeated: false }, { revision: 2, repeated: false }]);
    expect(await events.head()).toBe(3);
    await events.close();
  });

  it('gives a command that comes again within one round the answer of the first', async () => {
    const { submit, events } = await aDesk();
    const id = randomUUID();
    const [first, again] = await Promise.all([submit(() => [day(), day()], id), submit(() => [day()], id)]);
    expect(again).toEqual({ ...first, repeated: true });
    expect(await events.head()).toBe(2);
    await events.close();
  });

  it('gives a command that comes again later the answer of the first, with all its events, and does not decide again', async () => {
    const { submit, events } = await aDesk();
    const id = randomUUID();
    const first = await submit(() => [day(), day(), day()], id);
    await submit(() => [day()]);
    const again = await submit(() => {
      throw new Error('decided again');
    }, id);
    expect(again).toEqual({ ...first, repeated: true });
    await events.close();
  });

  it('gives each of a crowd the position of its own last event, as it does when the command comes again', async () => {
    const { submit, appends, events } = await aDesk();
    await submit(() => [day()]);
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    const crowd = ids.map((id, index) => submit(() => Array.from({ length: index + 1 }, () => day()), id));
    const first = await Promise.all([...crowd, submit(() => refusal), submit(() => [])]);
    expect(appends).toEqual([1, 6]);
    expect(first.map((answer) => !answer.rejected && answer.position)).toEqual([2, 4, 7, false, 7]);
    expect(await Promise.all(ids.map((id) => submit(() => refusal, id)))).toEqual(first.slice(0, 3).map((answer) => ({ ...answer, repeated: true })));
    await events.close();
  });

  it('fails who cannot be told their position, without writing again when they come again', async () => {
    let unreadable = false;
    const { submit, log, events } = await aDesk(async () => {
      unreadable = true;
    });
    const { readStream } = log;
    log.readStream = (stream, options) => (unreadable ? Promise.reject(new Error('the line is down')) : readStream(stream, options));
    const ids = [randomUUID(), randomUUID()];
    const told = await Promise.allSettled(ids.map((id) => submit(() => [day()], id)));
    expect(told).toMatchObject([{ status: 'rejected', reason: { message: 'the line is down' } }, { status: 'rejected' }]);
    unreadable = false;
    expect(await Promise.all(ids.map((id) => submit(() => refusal, id)))).toMatchObject([{ position: 1, repeated: true }, { position: 2, repeated: true }]);
    expect(await events.head()).toBe(2);
    await events.close();
  });

  it('writes a crowd too large for one append in several', async () => {
    const { submit, appends, events } = await aDesk();
    const answers = await Promise.all(Array.from({ length: 600 }, () => submit(() => [day()])));
    expect(answers.map((answer) => !answer.rejected && answer.revision)).toEqual(answers.map((_, index) => index));
    expect(appends.length).toBeGreaterThan(1);
    expect(appends.reduce((sum, count) => sum + count)).toBe(600);
    await events.close();
  });

  it('accepts what has nothing to write', async () => {
    const { submit, appends, events } = await aDesk();
    expect(await submit(() => [])).toMatchObject({ rejected: false, revision: -1, events: [] });
    expect(appends).toEqual([]);
    await events.close();
  });

  it('fails all of a round that could not be written, and goes on afterwards from what the log holds', async () => {
    let broken = true;
    const { submit, events } = await aDesk(async () => {
      if (broken) throw new Error('the disk is full');
    });
    const outcomes = await Promise.allSettled([submit(() => [day()]), submit(() => [day()])]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    expect(await submit((last) => (last === null ? [day()] : refusal))).toMatchObject({ rejected: false, revision: 0 });
    await events.close();
  });

  it('is idle once nobody waits', async () => {
    const { desk, submit, events } = await aDesk();
    expect(desk.idle).toBe(true);
    const answer = submit(() => [day()]);
    expect(desk.idle).toBe(false);
    await answer;
    await setImmediate();
    expect(desk.idle).toBe(true);
    await events.close();
  });
});
