import { describe, expect, it } from '@jest/globals';
import { GenerationCache } from './generation-cache.js';

describe('a cache of two generations', () => {
  it.each([1, 2, 3, 10])('never holds more than its capacity of %d', (capacity) => {
    const cache = new GenerationCache<number, string>(capacity);
    let largest = 0;
    for (let key = 0; key < 1_000; key += 1) {
      cache.set(key, 'value');
      cache.get(key - 7);
      largest = Math.max(largest, cache.size);
    }
    expect(largest).toBeLessThanOrEqual(capacity);
  });

  it('keeps what is used while others come and go', () => {
    const cache = new GenerationCache<string, string>(10);
    cache.set('pool', 'used');
    for (let key = 0; key < 100; key += 1) {
      cache.set(`loan-${key}`, 'passing');
      cache.get('pool');
    }
    expect(cache.get('pool')).toBe('used');
    expect(cache.get('loan-0')).toBeUndefined();
  });

  it('gives the value set last', () => {
    const cache = new GenerationCache<string, number>(4);
    for (const key of ['a', 'b', 'c', 'a']) cache.set(key, 1);
    cache.set('a', 2);
    expect(cache.get('a')).toBe(2);
  });
});
