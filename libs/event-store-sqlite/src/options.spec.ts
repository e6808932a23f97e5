import { describe, expect, it } from '@jest/globals';
import { resolveOptions } from './options.js';

describe('options', () => {
  it('are durable unless someone asks otherwise', () => {
    expect(resolveOptions({ path: ':memory:' })).toMatchObject({ mode: 'write', acknowledge: 'on-disk' });
  });

  it.each([{ pollMs: 1 }, { pollMs: 60_000 }, { cacheKiB: 0.5 }, { cachedStreams: 0 }, { eventsPerCommit: -1 }])('refuse %j', (option) => {
    expect(() => resolveOptions({ path: ':memory:', ...option })).toThrow(RangeError);
  });
});
