import { InvalidReadError } from './errors/invalid-read-error.js';

/** @throws InvalidReadError unless `limit` is a whole number from 1 */
export function checkLimit(option: 'limit' | 'batchSize', limit: number): void {
  if (!Number.isSafeInteger(limit) || limit < 1) throw new InvalidReadError(option, limit, 'a whole number from 1');
}

/** @throws InvalidReadError unless the revision or position is absent or a whole number from 0 */
export function checkBound(option: 'from' | 'after', bound: number | undefined): void {
  if (bound !== undefined && (!Number.isSafeInteger(bound) || bound < 0)) throw new InvalidReadError(option, bound, 'a whole number from 0');
}
