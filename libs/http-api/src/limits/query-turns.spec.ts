import { describe, expect, it } from '@jest/globals';
import { observeSilently } from '../observing/observation.js';
import { bearer } from '../testing/said-viewer.js';
import { portOf, servedApi } from '../testing/served-api.js';
import { RawCaller } from '../testing/raw-caller.js';
import { QueryTurns } from './query-turns.js';

const observation = observeSilently();
const { serve, book } = servedApi(observation);

/** Queries that were begun for callers, as the figures count them. */
async function queries(): Promise<number> {
  const text = await observation.metrics.registry.metrics();
  return Number(/^zhubao_query_duration_seconds_count\{store="read-models",operation="find"\} (\d+)$/m.exec(text)?.[1] ?? 0);
}

describe('queries that come together', () => {
  it('are begun in the order in which they came, each in a turn of the event loop of its own', async () => {
    const turns = new QueryTurns();
    const begun: { readonly no: number; readonly turn: number }[] = [];
    let turn = 0;
    const count = (): void => {
      turn += 1;
      if (begun.length < 20) setImmediate(count);
    };
    setImmediate(count);
    await Promise.all(Array.from({ length: 20 }, async (_, no) => {
      await turns.take();
      begun.push({ no, turn });
    }));
    expect(begun.map(({ no }) => no)).toEqual(Array.from({ length: 20 }, (_, no) => no));
    expect(new Set(begun.map((one) => one.turn)).size).toBe(20);
  });

  it('are not begun for a caller who has left', async () => {
    const api = await serve();
    const { promise, resolve } = Promise.withResolvers<void>();
    book.gate = promise;
    const [before, asked] = [await queries(), book.asked];
    const caller = await RawCaller.at(portOf(api));
    caller.send('GET /api/v1/loans HTTP/1.1', 'Host: x', `Authorization: ${bearer('AUDITOR', 'wang')}`, '', '');
    while (book.asked === asked) await new Promise(setImmediate);
    caller.socket.resetAndDestroy();
    const left = await fetch(`${api.url}/health/live`);
    expect(left.status).toBe(200);
    resolve();
    // Whoever stays is answered, after it.
    expect((await fetch(`${api.url}/api/v1/loans`, { headers: { authorization: bearer('AUDITOR', 'li') } })).status).toBe(200);
    expect(await queries()).toBe(before + 1);
  });
});
