import { describe, expect, it } from '@jest/globals';
import { MongoServerError } from 'mongodb';
import { explained, isPassing, RefusedWriteError } from './faults.js';

const said = (code: number, message: string): MongoServerError => new MongoServerError({ message, code });

describe('what a server answers', () => {
  it.each<[string, number, string, boolean]>([
    ['not primary', 10107, 'not-writable', true],
    ['node is recovering', 13436, 'not-writable', true],
    ['primary stepped down', 189, 'not-writable', true],
    ['Authentication failed', 18, 'unauthorised', false],
    ['not authorized on zhubao', 13, 'unauthorised', false],
    ['waiting for replication timed out', 64, 'unconfirmed', false],
    ['operation exceeded time limit', 50, 'late', false],
  ])('is explained, with the server and its own words: %s', (message, code, reason, passes) => {
    for (const error of [said(code, message), new RefusedWriteError(code, message)]) {
      expect(explained(error, 'db1/zhubao')).toMatchObject({ name: 'ReadModelServerError', server: 'db1/zhubao', reason, cause: error, message: expect.stringMatching(`db1/zhubao.*${message}`) });
      expect(isPassing(error)).toBe(passes);
    }
  });

  it('is asked for again when a collection was replaced while it was read', () => {
    expect(isPassing(said(175, 'collection renamed'))).toBe(true);
  });

  it('is passed on when it is a fault of the request', () => {
    const fault = said(2, 'BadValue');
    expect(explained(fault, 'db1/zhubao')).toBe(fault);
    expect(isPassing(fault)).toBe(false);
  });

  it('is missed when the name servers do not know the name', () => {
    const unknown = Object.assign(new Error('querySrv ENOTFOUND _mongodb._tcp.db1'), { code: 'ENOTFOUND', syscall: 'querySrv' });
    expect(explained(unknown, 'db1/zhubao')).toMatchObject({ reason: 'unreachable', message: expect.stringContaining('ENOTFOUND') });
  });
});
