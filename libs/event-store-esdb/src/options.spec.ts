import { describe, expect, it } from '@jest/globals';
import { resolveOptions } from './options.js';

describe('options', () => {
  it('outlast the write timeout of a server', () => {
    expect(resolveOptions({ connection: 'esdb://a' })).toMatchObject({ appendTimeoutMs: 5_000, patienceMs: 30_000, appendsInFlight: 64, streamPrefixes: [] });
  });

  it.each([{ appendTimeoutMs: 0 }, { appendsInFlight: 101 }, { pageSize: 0.5 }, { patienceMs: -1 }, { silenceMs: Number.NaN }])('refuse %j', (option) => {
    expect(() => resolveOptions({ connection: 'esdb://a', ...option })).toThrow(RangeError);
  });
});
