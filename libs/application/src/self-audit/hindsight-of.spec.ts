import { describe, expect, it } from '@jest/globals';
import type { EventStore, JsonObject } from '@zhubao/event-store';
/* eslint-disable @nx/enforce-module-boundaries -- what is read anew rests on the positions of a real log. */
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
/* eslint-enable @nx/enforce-module-boundaries */
import { randomUUID } from 'node:crypto';
import { hindsightOf, KeptHindsight } from './hindsight-of.js';

interface Counted extends Pick<EventStore, 'readAll' | 'readStream'> {
  /** How many events came out of the log. */
  read: number;
}

/** A log that can be exchanged for another, as by a backup. */
async function aLog() {
  let log = await openSqliteEventStore({ path: ':memory:', acknowledge: 'deferred' });
  const counted: Counted = {
    read: 0,
    readAll: async (options) => {
      const page = await log.readAll(options);
      counted.read += page.length;
      return page;
    },
    readStream: (stream, options) => log.readStream(stream, options),
  };
  const write = (stream: string, type: string, on: string, data: JsonObject): Promise<unknown> =>
    log.append(stream, 'any', [{ id: randomUUID(), type, data, metadata: { schema: 1, occurredOn: on, recordedAt: '2025-08-09T09:00:00.000Z', commandId: randomUUID(), $correlationId: randomUUID(), articles: [] } }]);
  return {
    counted,
    injected: (on: string, amountFen: number, beforeFen: number) => write('pool-ccb', 'RiskFundInjected', on, { agreementId: 'ccb', amountFen, budgetDocNo: 'B', slipNo: 'S', balanceBeforeFen: beforeFen, balanceAfterFen: beforeFen + amountFen }),
    strange: () => write('pool-ccb', 'FundGilded', '2025-08-04', {}),
    async exchange(): Promise<void> {
      await log.close();
      log = await openSqliteEventStore({ path: ':memory:', acknowledge: 'deferred' });
    },
    close: () => log.close(),
  };
}

/** 500 fen are taken back for a day on which 100 were there. */
async function written({ injected }: Awaited<ReturnType<typeof aLog>>): Promise<void> {
  await injected('2025-08-01', 100, 0);
  await injected('2025-08-03', 900, 100);
  await injected('2025-08-02', -500, 1_000);
}

const LATE = { invariant: 1, subject: 'RISK:ccb', day: '2025-08-02', figures: { lowestFen: -400, until: '2025-08-02' } };

describe('hindsight that is kept', () => {
  it('reads the log once, then what has been written since, and is what the whole log shows', async () => {
    const log = await aLog();
    const kept = new KeptHindsight(log.counted);
    await written(log);
    expect(await kept.breaches()).toMatchObject([LATE]);
    expect(log.counted.read).toBe(3);
    await log.injected('2025-08-01', 400, 500);
    expect(await kept.breaches()).toEqual([]);
    expect(log.counted.read).toBe(4);
    expect(await hindsightOf(log.counted)).toEqual([]);
    await log.close();
  });

  it('reads once for all who ask at the same time', async () => {
    const log = await aLog();
    const kept = new KeptHindsight(log.counted);
    await written(log);
    expect(await Promise.all([kept.breaches(), kept.breaches(), kept.breaches()])).toMatchObject([[LATE], [LATE], [LATE]]);
    expect(log.counted.read).toBe(3);
    await log.close();
  });

  it('begins anew over a log that was restored from an older backup', async () => {
    const log = await aLog();
    const kept = new KeptHindsight(log.counted);
    await written(log);
    await kept.breaches();
    await log.exchange();
    await log.injected('2025-08-01', 100, 0);
    expect(await kept.breaches()).toEqual([]);
    await log.injected('2025-08-03', 900, 100);
    await log.injected('2025-08-02', -700, 1_000);
    expect(await kept.breaches()).toMatchObject([{ figures: { lowestFen: -600 } }]);
    await log.close();
  });

  it('says at each asking that an event cannot be read, and sees none twice', async () => {
    const log = await aLog();
    const kept = new KeptHindsight(log.counted);
    await written(log);
    await kept.breaches();
    await log.injected('2025-08-02', -1, 500);
    await log.strange();
    await expect(kept.breaches()).rejects.toThrow('FundGilded');
    await expect(kept.breaches()).rejects.toThrow('FundGilded');
    await log.close();
  });
});
