import { describe, expect, it } from '@jest/globals';
import { verdictOf } from './bars/bar.js';
import { measure } from './bench.js';
import { ratiosOf, spreadOf } from './measure.js';
import { benchmarkDocument } from './report/document.js';

describe('the benchmark', () => {
  it('measures every bar at a tiny size and writes its document', async () => {
    const report = await measure({ size: '500', runs: '1', peer: false });
    expect(report.results.map(({ id }) => id)).toEqual(['P1', 'P1+', 'P2', 'run', 'P3', 'P4']);
    for (const { engine, limit } of report.results) expect([engine.median > 0, limit.median > 0]).toEqual([true, true]);
    expect(benchmarkDocument(report)).toContain('| P2 | 64 callers on one pool |');
  }, 60_000);

  it('refuses a size that is none', async () => {
    await expect(measure({ size: 'big', runs: '1', peer: false })).rejects.toThrow('--size must be a whole number');
  });
});

describe('a verdict', () => {
  const flat = (figure: number) => spreadOf([figure]);
  const row = { id: 'P1', work: '', unit: '', note: '', peer: 'none', engine: flat(1), limit: flat(2), ofLimit: flat(0.5) };

  it('names what is not met', () => {
    expect(verdictOf({ ...row, bar: { ofLimit: 0.6 } })).toBe('not met: below 60 % of the limit');
  });

  it('says that a part was not measured', () => {
    expect(verdictOf({ ...row, bar: { ofLimit: 0.5, timesPeer: 10 } })).toBe('met; peer not measured');
  });
});

describe('figures', () => {
  it('are the median with minimum and maximum, and ratios are taken run by run', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
    expect(ratiosOf([1, 4, 9], [2, 4, 3])).toEqual({ median: 1, min: 0.5, max: 3 });
  });
});
