import { describe, expect, it } from '@jest/globals';
import type { Engine } from '@zhubao/application';
import { servedApi } from '../testing/served-api.js';
import { ReadinessCheck } from './readiness.js';

const { engine, serve } = servedApi();

/** The engine of this spec, but for some of its parts. */
const withParts = (parts: object): Engine => Object.create(engine(), Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, { value }])));
const never = (): Promise<never> => new Promise(() => undefined);

describe('readiness', () => {
  it('is up where everything answers and is at work', async () => {
    const answer = await fetch(`${(await serve()).url}/health/ready`);
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ status: 'up', reasons: [], tree: { size: expect.any(Number), stopped: null } })]);
  });

  it('is down within its time when the log is silent, and says so', async () => {
    const check = new ReadinessCheck(withParts({ events: { head: never } }), 10);
    expect(await check.now()).toMatchObject({ status: 'down', reasons: [{ zh: '日志无应答：no answer in 10 ms', en: 'The log does not answer: no answer in 10 ms' }] });
  });

  it('does not ask a silent store again while it is silent', async () => {
    let asked = 0;
    const check = new ReadinessCheck(withParts({ events: { head: () => ((asked += 1), never()) } }), 5);
    await check.now();
    await check.now();
    expect(asked).toBe(1);
  });

  it('is down when the store of read models fails, and up when it is back', async () => {
    let away = true;
    const checkpoint = async (): Promise<undefined> => {
      if (away) throw new Error('connection refused');
    };
    const check = new ReadinessCheck(withParts({ readModels: { checkpoint } }), 1_000);
    expect(await check.now()).toMatchObject({ status: 'down', reasons: [{ en: 'The store of read models does not answer: connection refused' }] });
    away = false;
    expect(await check.now()).toMatchObject({ status: 'up', reasons: [] });
  });

  it('is down when a process, a read model or the tree has stopped', async () => {
    const check = new ReadinessCheck(withParts({
      processes: { status: async () => ({ position: 3, stopped: 'event 4' }) },
      projections: { status: async () => ({ feed: {}, projections: [{ name: 'loans', state: 'stopped', lag: 7 }, { name: 'pools', state: 'live', lag: 0 }] }) },
      tree: { size: 4, failure: new Error('tile 1 is damaged') },
    }), 1_000);
    expect((await check.now()).reasons.map(({ en }) => en)).toEqual(['The processes have stopped: event 4', 'The tree over the log has stopped: tile 1 is damaged', 'The read model loans has stopped, 7 positions behind.']);
  });

  it('is stopping once the end has begun, whatever else holds', async () => {
    const check = new ReadinessCheck(engine(), 1_000);
    check.stopping();
    expect(await check.now()).toMatchObject({ status: 'stopping', reasons: [{ en: 'The server is stopping.' }] });
  });
});
