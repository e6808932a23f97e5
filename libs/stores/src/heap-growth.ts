import { setFlagsFromString } from 'node:v8';

/** By so many per cent a heap may outgrow what was alive in it before it is collected; by default it may double and more where a machine has room. */
const PERCENT = 50;

/**
 * Keeps the heaps of this process, and of its threads, near to what they hold: what folds a long log makes much that does not live long. Measured
 * at a hundred thousand events: a third less memory, for some per cent of the time.
 */
export function keepHeapsTight(): void {
  setFlagsFromString(`--heap-growing-percent=${PERCENT}`);
}
