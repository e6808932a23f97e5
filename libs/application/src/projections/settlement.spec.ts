import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Settlement, type Standing } from './settlement.js';

describe('whoever waits for read models', () => {
  let standing: Standing;
  let settlement: Settlement;
  beforeEach(() => {
    jest.useFakeTimers();
    standing = { name: 'loans', position: undefined, buildPosition: 0 };
    settlement = new Settlement(() => [standing]);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** A build that comes further within each stretch of patience, then serves. */
  const advance = (buildPosition: number): void => {
    standing = { ...standing, buildPosition };
    jest.advanceTimersByTime(1_000);
  };

  it('waits on while they come further, longer than patience lasts', async () => {
    const waiting = settlement.wait(9, ['loans'], 1_000);
    for (let position = 1; position < 9; position += 1) advance(position);
    standing = { name: 'loans', position: 9 };
    settlement.check();
    await waiting;
  });

  it('is told who stands still, and where, when patience is at an end', async () => {
    const waiting = expect(settlement.wait(9, ['loans'], 1_000)).rejects.toMatchObject({
      name: 'NotSettledError', message: expect.stringContaining('Position 9 is not reflected after 1000 ms in which nothing moved, by: loans (built up to 4).'),
    });
    advance(4);
    advance(4);
    await waiting;
  });

  it('waits without an end where it was asked to, until they are stopped', async () => {
    const waiting = settlement.wait(9, ['loans'], 'until-it-stops');
    const told = expect(waiting).rejects.toThrow('cannot be folded');
    jest.advanceTimersByTime(100_000_000);
    standing = { ...standing, stopped: new Error('cannot be folded') };
    settlement.check();
    await told;
  });
});
