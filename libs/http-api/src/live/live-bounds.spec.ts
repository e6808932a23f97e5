import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { type EventStore, LogChangedError } from '@zhubao/event-store';
import { EndlessLog } from '../testing/endless-log.js';
import { LiveReader } from '../testing/live-reader.js';
import { ServedLog } from '../testing/served-log.js';
import { bank, OFFICE, REGULATOR } from '../testing/token-book.js';
import { BoundedMap } from './bounded-map.js';

// Servers start and are waited for.
jest.setTimeout(60_000);
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function served(...[options, over]: Parameters<typeof ServedLog.open>): Promise<{ readonly log: ServedLog; readonly url: string }> {
  const log = await ServedLog.open(options, over);
  ends.push(() => log.close());
  const api = await log.serve();
  ends.push(() => api.close());
  return { log, url: api.url };
}

describe('a reader that takes nothing', () => {
  it('is ended with a reason, and nothing was read for it beyond what the connection took', async () => {
    const endless = new EndlessLog(1_000_000);
    const { log, url } = await served({ live: { perUser: 1, patienceMs: 1_500 } }, (events) => endless.over(events));
    const token = log.tokens.issue(OFFICE);
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(`GET /api/v1/live?from=0 HTTP/1.1\r\nHost: spec\r\nAuthorization: Bearer ${token}\r\n\r\n`);
    await once(socket, 'readable');
    const isOver = async (): Promise<boolean> => {
      const { response } = await LiveReader.open(url, token);
      return response.status === 200;
    };
    while (!(await isOver()));
    expect(endless.read).toBeLessThan(endless.length / 4);

    let last = '';
    socket.on('data', (chunk: Buffer) => (last = (last + chunk.toString()).slice(-2_000)));
    await once(socket, 'close');
    expect(last).toContain('event: end\ndata: {"reason":"slow"');
    // Nothing before the end is torn: its id is where to go on.
    expect(Number(/id: (\d+)\n[^\n]*\n\n[^i]*event: end/u.exec(last)?.[1])).toBeLessThanOrEqual(endless.read);
  });
});

describe('a token', () => {
  it('that ends takes its stream along, and another takes it up', async () => {
    const { log, url } = await served();
    await log.write('clock-zhubao', 'BusinessDayOpened');
    const reader = await LiveReader.open(url, log.tokens.issue(OFFICE, Date.now() + 300), '?from=0');
    await reader.ended;
    expect([reader.end, reader.told.length]).toEqual(['expired', 1]);
  });

  it('of an account that was disabled meanwhile is refused at the next heartbeat', async () => {
    const { log, url } = await served({ live: { heartbeatMs: 5 } });
    const token = log.tokens.issue(OFFICE);
    const reader = await LiveReader.open(url, token);
    log.tokens.revoke(token);
    await reader.ended;
    expect(reader.end).toBe('signed-out');
  });
});

describe('how many streams there are', () => {
  it('is bounded for each user, and a place is free again when one leaves', async () => {
    const { log, url } = await served({ live: { perUser: 2 } });
    const token = log.tokens.issue(OFFICE);
    const [first, second] = [await LiveReader.open(url, token), await LiveReader.open(url, token)];
    const third = await LiveReader.open(url, token);
    expect([third.response.status, third.response.headers.get('retry-after')]).toEqual([429, '10']);
    expect((await LiveReader.open(url, log.tokens.issue(bank('ccb')))).response.status).toBe(200);
    await first.leave();
    await second.leave();
    const isFree = async (): Promise<boolean> => (await LiveReader.open(url, token)).response.status === 200;
    while (!(await isFree()));
  });

  it('is bounded in all', async () => {
    const { log, url } = await served({ live: { inAll: 2 } });
    for (const viewer of [OFFICE, REGULATOR]) expect((await LiveReader.open(url, log.tokens.issue(viewer))).response.status).toBe(200);
    expect((await LiveReader.open(url, log.tokens.issue(bank('ccb')))).response.status).toBe(429);
  });
});

describe('the log', () => {
  it('is subscribed to once for all readers', async () => {
    let subscriptions = 0;
    const counting = (events: EventStore): EventStore => new Proxy(events, {
      get: (target, name) => {
        if (name === 'subscribeToAll') subscriptions += 1;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const { log, url } = await served({}, counting);
    const readers = [];
    for (const viewer of [OFFICE, OFFICE, REGULATOR]) readers.push(await LiveReader.open(url, log.tokens.issue(viewer), '?from=0'));
    await log.write('clock-zhubao', 'BusinessDayOpened');
    for (const reader of readers) await reader.until(({ told }) => told.length === 1);
    expect(subscriptions).toBe(1);
  });

  it('that comes back from an older backup ends every stream, and is followed anew', async () => {
    const lost = Promise.withResolvers<void>();
    let subscriptions = 0;
    const restored = (events: EventStore): EventStore => new Proxy(events, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        if (name !== 'subscribeToAll') return value.bind(target);
        return (...args: Parameters<EventStore['subscribeToAll']>) => {
          subscriptions += 1;
          return subscriptions === 1 ? { closed: lost.promise, stop: async () => undefined } : target.subscribeToAll(...args);
        };
      },
    });
    const { log, url } = await served({}, restored);
    const reader = await LiveReader.open(url, log.tokens.issue(OFFICE));
    lost.reject(new LogChangedError('esdb://a', 7));
    await reader.ended;
    expect(reader.end).toBe('log-changed');
    const again = await LiveReader.open(url, log.tokens.issue(OFFICE));
    await log.write('clock-zhubao', 'BusinessDayOpened');
    await again.until(({ told }) => told.length === 1);
  });
});

describe('what is remembered', () => {
  it('is bounded, and the oldest goes first', () => {
    const map = new BoundedMap<string, number>(2);
    for (const [key, value] of [['a', 1], ['b', 2], ['a', 3], ['c', 4]] as const) map.set(key, value);
    expect([map.size, map.get('a'), map.get('b'), map.get('c')]).toEqual([2, 3, undefined, 4]);
  });
});
