import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { verify } from '@zhubao/application';
import type { PoolDocument } from '@zhubao/domain';
import { livedYear, YEAR } from './testing/lived-year.js';
import { type RunningApiRig } from './testing/running-api.js';

jest.setTimeout(120_000);

let api: RunningApiRig;
afterEach(() => api.stop());

describe('64 clients on one pool', () => {
  it('lose no change and make none twice', async () => {
    api = await livedYear();
    const treasury = api.as('TREASURY');
    const pool = async (): Promise<PoolDocument> => {
      await api.engine.rest();
      return (await api.engine.readModels.get('pools', YEAR.agreementId))?.document as unknown as PoolDocument;
    };
    const before = await pool();
    const rounds = 6;
    const sent = Array.from({ length: 64 * rounds }, (_, index) => ({ commandId: randomUUID(), amountFen: 1_000 + index }));
    const inject = async ({ commandId, amountFen }: (typeof sent)[number]): Promise<number> => {
      const { response } = await treasury.POST('/api/v1/commands/InjectRiskFund', { body: { commandId, data: { agreementId: YEAR.agreementId, amountFen, budgetDocNo: 'B-1', slipNo: commandId.slice(0, 8) } } });
      return response.status;
    };
    // Each client sends every one of its commands twice at the same time: a network that repeats.
    const statuses = await Promise.all(Array.from({ length: 64 }, async (_, client) => {
      const mine: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const command = sent[client * rounds + round];
        if (command !== undefined) mine.push(...(await Promise.all([inject(command), inject(command)])));
      }
      return mine;
    }));
    const counted = Map.groupBy(statuses.flat(), (status) => status);
    expect(Object.fromEntries([...counted].map(([status, all]) => [status, all.length]))).toEqual({ 200: sent.length, 201: sent.length });
    const after = await pool();
    expect(after.riskFen - before.riskFen).toBe(sent.reduce((total, { amountFen }) => total + amountFen, 0));
    const verdict = await verify(api.stores.events, api.stores.readModels);
    expect(verdict.verdict).toBe('PASSED');
  });
});
