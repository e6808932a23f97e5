import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { observeSilently } from '../observing/observation.js';
import { bearer } from '../testing/said-viewer.js';
import { aDecision, portOf, servedApi } from '../testing/served-api.js';
import { RawCaller } from '../testing/raw-caller.js';
import type { RunningApi } from '../start-api.js';

const { serve, book, engine } = servedApi();
const callers: RawCaller[] = [];
afterEach(() => callers.splice(0).forEach(({ socket }) => socket.destroy()));

async function callerOf(api: RunningApi): Promise<RawCaller> {
  const caller = await RawCaller.at(portOf(api));
  callers.push(caller);
  return caller;
}

function commandBy(caller: RawCaller): RawCaller {
  const body = JSON.stringify(aDecision());
  return caller.send('POST /api/v1/commands/RecordDecision HTTP/1.1', 'Host: x', `Authorization: ${bearer('LEADING_GROUP', 'zhang')}`, 'Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`, '', body);
}

/** A command that has come in and waits to be let through. */
async function held(api: RunningApi): Promise<{ readonly caller: RawCaller; readonly letGo: () => void }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  book.gate = promise;
  const before = book.asked;
  const caller = commandBy(await callerOf(api));
  while (book.asked === before) await new Promise(setImmediate);
  return { caller, letGo: resolve };
}

describe('a server that ends', () => {
  it('answers the command that is in work, as the last on its connection', async () => {
    const api = await serve();
    const { caller, letGo } = await held(api);
    const closing = api.close();
    letGo();
    await Promise.all([closing, caller.ended]);
    expect(caller.statuses).toEqual([201]);
    expect(caller.received).toMatch(/^Connection: close\r$/m);
    expect(await engine().events.head()).toBeDefined();
  });

  it('takes in nobody else', async () => {
    const api = await serve();
    const { letGo } = await held(api);
    const closing = api.close();
    await expect(RawCaller.at(portOf(api))).rejects.toThrow('ECONNREFUSED');
    letGo();
    await closing;
  });

  it('does not wait for who has sent no request, or half of one', async () => {
    const api = await serve();
    const [silent, between, half] = [await callerOf(api), await callerOf(api), await callerOf(api)];
    await between.send('GET /health/live HTTP/1.1', 'Host: x', '', '').answered();
    half.send('POST /api/v1/session HTTP/1.1', 'Host: x', 'Content-Type: application/json', 'Content-Length: 9', 'Expect: 100-continue', '', '');
    await half.until((received) => received.includes('100 Continue'));
    await api.close();
    await Promise.all([silent, between, half].map(({ ended }) => ended));
    expect([silent, between, half].map(({ statuses }) => statuses)).toEqual([[], [200], [100]]);
  });

  it('cuts off what is not answered in time, and says how much that was', async () => {
    const lines: string[] = [];
    const api = await serve({ limits: { stopMs: 20 }, observation: { ...observeSilently(), log: pino({ level: 'warn', base: null }, { write: (line: string) => void lines.push(line) }) } });
    const { caller, letGo } = await held(api);
    await api.close();
    await caller.ended;
    letGo();
    expect(caller.statuses).toEqual([]);
    expect(lines.map((line) => JSON.parse(line))).toEqual([expect.objectContaining({ unanswered: 1, msg: 'cut off after 20 ms' })]);
  });
});
