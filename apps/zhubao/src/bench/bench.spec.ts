import { describe, expect, it } from '@jest/globals';
import { EsdbDouble } from '@zhubao/event-store-esdb-double';
import type { AdapterRow } from './adapters/adapter-row.js';
import { verdictOf } from './bars/bar.js';
import { growthOf } from './bars/growth-bar.js';
import { measure } from './bench.js';
import { percentile, ratiosOf, spreadOf } from './measure.js';
import { benchmarkDocument } from './report/document.js';

const onMongoDB = process.env['MONGODB_URL'] ? it : it.skip;
const onEventStoreDB = process.env['EVENTSTOREDB_URL'] ? it : it.skip;

/** A rate is one only when both sides did their work. */
function outcomeOf({ id, store, figures }: AdapterRow): string {
  if (typeof figures === 'string') return `${id} ${store}: ${figures}`;
  return `${id} ${store}: ${figures.adapter.median > 0 && figures.bare.median > 0 ? 'measured' : 'no rate'}`;
}

describe('the benchmark', () => {
  it('measures every bar at a tiny size and writes its document', async () => {
    const report = await measure({ size: '100', runs: '1', peer: false, only: 'P1,P2,run,P3,P4,P5,P6,P7' });
    expect(report.results.map(({ id }) => id)).toEqual(['P1', 'P1+', 'P2', 'run', 'run+', 'P3', 'P4', 'P5', 'P5', 'P5', 'P5', 'P6', 'P7']);
    for (const { engine, limit } of report.results) expect([engine.median > 0, (limit?.median ?? 0) > 0]).toEqual([true, true]);
    expect(benchmarkDocument(report)).toContain('| P2 | 64 callers on one pool |');
  }, 120_000);

  it('measures how far read models are behind commands at a steady rate', async () => {
    const report = await measure({ size: '100', runs: '1', peer: false, only: 'P8' });
    const [lag] = report.results;
    expect([lag?.id, lag?.bar]).toEqual(['P8', { atMost: 100 }]);
    expect(lag?.engine.median).toBeGreaterThan(0);
    expect(benchmarkDocument(report)).toContain('| P8 | from acknowledged to visible, at ');
  }, 120_000);

  it('measures the start of a server on a store and on a tenth of it', async () => {
    const report = await measure({ size: '1k', runs: '1', peer: false, only: 'P10' });
    const [start] = report.results;
    expect([start?.id, start?.bar]).toEqual(['P10', { atMost: 3, timesLimit: 1.3 }]);
    expect([start?.engine.median, start?.limit?.median].every((seconds = 0) => seconds > 0)).toBe(true);
    expect(benchmarkDocument(report)).toContain('| P10 | start of zhubao serve on ');
  }, 120_000);

  it('measures bars at two sizes and says what an operation costs at both', async () => {
    const report = await measure({ size: '200', growthFrom: '100', runs: '1', peer: false, only: 'P1,P3' });
    const rows = report.results.map(({ id, work }) => `${id} ${work}`);
    expect(rows[0]).toBe('P1 64 callers over 100 loans');
    expect(rows[1]).toMatch(/^P3 replay \d+ events/);
    expect(rows.slice(2)).toEqual([`P9 ${rows[0]}: from 100 to 200`, `P9 ${rows[1]}: from 100 to 200`]);
    expect(report.command).toContain('--size 200 --growth-from 100');
  }, 120_000);

  it('refuses growth to a size that is not larger', async () => {
    await expect(measure({ size: '3k', growthFrom: '3k', runs: '1', peer: false })).rejects.toThrow('--growth-from must be smaller than --size');
  });

  it('measures the adapters that need no server, and says which want one', async () => {
    const report = await measure({ size: '100', runs: '1', peer: false, only: 'A1,A2,A3' }, {});
    expect(report.adapters?.rows.map(outcomeOf)).toEqual([
      'A1 SQLite: measured', 'A1 EventStoreDB: no server named (EVENTSTOREDB_URL)', 'A1+ EventStoreDB: no server named (EVENTSTOREDB_URL)',
      'A2 SQLite: measured', 'A2 EventStoreDB: no server named (EVENTSTOREDB_URL)',
      'A3 SQLite: measured', 'A3 MongoDB: no server named (MONGODB_URL)', 'A3+ SQLite: measured', 'A3+ MongoDB: no server named (MONGODB_URL)',
    ]);
    expect(benchmarkDocument(report)).toContain('- EventStoreDB: no server named.');
  }, 60_000);

  it('measures the adapter of EventStoreDB over the real protocol, and names the double that answered', async () => {
    const double = await EsdbDouble.start();
    const report = await measure({ size: '100', runs: '1', peer: false, only: 'A1,A2' }, { EVENTSTOREDB_URL: double.url });
    await double.stop();
    expect(report.adapters?.rows.map(outcomeOf)).toEqual(['A1 SQLite: measured', 'A1 EventStoreDB: measured', 'A1+ EventStoreDB: measured', 'A2 SQLite: measured', 'A2 EventStoreDB: measured']);
    expect(benchmarkDocument(report)).toContain('version double, no server.');
  }, 120_000);

  onMongoDB('measures the adapter of MongoDB on the server that is named', async () => {
    const report = await measure({ size: '100', runs: '1', peer: false, only: 'A3' });
    expect(report.adapters?.rows.map(outcomeOf)).toEqual(['A3 SQLite: measured', 'A3 MongoDB: measured', 'A3+ SQLite: measured', 'A3+ MongoDB: measured']);
  }, 900_000);

  onEventStoreDB('measures the adapter on the EventStoreDB that is named', async () => {
    const report = await measure({ size: '100', runs: '1', peer: false, only: 'A1,A2' });
    expect(report.adapters?.rows.filter(({ figures }) => typeof figures === 'string')).toEqual([]);
  }, 120_000);

  it('refuses a size that is none', async () => {
    await expect(measure({ size: 'big', runs: '1', peer: false })).rejects.toThrow('--size must be a whole number');
  });
});

describe('growth', () => {
  const row = { id: 'P3', work: 'replay', unit: 'events/s', note: '', peer: 'none' };

  it('is what an operation takes beside what it took at the smaller size', () => {
    const small = { ...row, engine: { median: 1_000, min: 900, max: 1_200 }, limit: spreadOf([4_000]), ofLimit: spreadOf([0.25]) };
    const large = { ...row, engine: { median: 500, min: 400, max: 600 }, limit: spreadOf([2_000]), ofLimit: spreadOf([0.25]) };
    const [growth] = growthOf([small], [large], 'from 10k to 1m');
    if (growth === undefined) throw new Error('There is no row of growth.');
    expect(growth).toMatchObject({ id: 'P9', unit: 'µs', engine: { median: 2_000 }, limit: { median: 1_000 }, ofLimit: { median: 2, min: 1.5, max: 3 }, beside: 'its limit grew to 200 %' });
    expect(verdictOf(growth)).toBe('not met: above 1.3 × the limit');
    expect(growthOf([small], [small], '').map(verdictOf)).toEqual(['met']);
  });
});

describe('a verdict', () => {
  const flat = (figure: number) => spreadOf([figure]);
  const row = { id: 'P1', work: '', unit: 's', note: '', peer: 'none', engine: flat(1), limit: flat(2), ofLimit: flat(0.5) };

  it('names what is not met', () => {
    expect(verdictOf({ ...row, bar: { ofLimit: 0.6 } })).toBe('not met: below 60 % of the limit');
  });

  it('on a time is met by no more than was asked, and names what is above', () => {
    expect(verdictOf({ ...row, bar: { atMost: 1, timesLimit: 0.5 } })).toBe('met');
    expect(verdictOf({ ...row, bar: { atMost: 0.9, timesLimit: 0.4 } })).toBe('not met: above 0.9 s, above 0.4 × the limit');
  });

  it('is not met by what was not measured', () => {
    expect(verdictOf({ ...row, engine: flat(Number.NaN), bar: { atMost: 1 } })).toBe('not met: above 1 s');
  });

  it('says that a part was not measured', () => {
    expect(verdictOf({ ...row, bar: { ofLimit: 0.5, timesPeer: 10 } })).toBe('met; peer not measured');
  });
});

describe('figures', () => {
  it('below a share of them are found by their rank', () => {
    const oneToHundred = Array.from({ length: 100 }, (_, no) => 100 - no);
    expect([percentile(oneToHundred, 50), percentile(oneToHundred, 99), percentile([7], 99)]).toEqual([50, 99, 7]);
  });

  it('are the median with minimum and maximum, and ratios are taken run by run', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
    expect(ratiosOf([1, 4, 9], [2, 4, 3])).toEqual({ median: 1, min: 0.5, max: 3 });
  });
});
