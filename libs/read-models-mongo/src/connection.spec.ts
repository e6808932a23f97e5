import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MongoClient, MongoNetworkError } from 'mongodb';
import { Connection } from './connection.js';

describe('work on a connection', () => {
  let nowMs: number;
  beforeEach(() => {
    nowMs = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => nowMs);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const client = new MongoClient('mongodb://db1/zhubao');
  const connection = new Connection(client, client.db(), 'db1/zhubao', { selectionMs: 10_000, answerMs: 30_000, indexingMs: 60_000 });

  /** Each attempt takes so long and then breaks, but for the last. */
  function workThatTakes(...attemptsMs: readonly number[]): () => Promise<string> {
    const left = [...attemptsMs];
    return async () => {
      nowMs += left.shift() ?? 0;
      if (left.length > 0) throw new MongoNetworkError('connection closed');
      return 'done';
    };
  }

  it.each([
    ['at once', [0, 0]],
    ['after longer than it would wait for a server', [25_000, 0]],
    ['several times within the time that it would wait', [25_000, 4_000, 4_000, 0]],
  ])('is repeated when it broke %s', async (_when, attemptsMs) => {
    expect(await connection.run(workThatTakes(...attemptsMs))).toBe('done');
  });

  it('is given up when it went on breaking for as long as it would wait for a server', async () => {
    await expect(connection.run(workThatTakes(25_000, 6_000, 6_000, 0))).rejects.toMatchObject({ name: 'ReadModelServerError', reason: 'unreachable', message: expect.stringContaining('connection closed') });
  });

  it('is not repeated when it failed by itself', async () => {
    const work = jest.fn(async () => Promise.reject(new Error('a bug')));
    await expect(connection.run(work)).rejects.toThrow('a bug');
    expect(work).toHaveBeenCalledTimes(1);
  });
});
