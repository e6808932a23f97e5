import { UnsafeNumberError } from '../errors/unsafe-number-error.js';

/** 64 bits of the server as a number of the port, exactly or not at all. @throws UnsafeNumberError */
export function safeNumber(store: string, what: 'position' | 'revision', value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new UnsafeNumberError(store, what, value);
  return Number(value);
}
