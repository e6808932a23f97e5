import { loans, oneLoan } from './loans.js';
import { onePool, pools } from './pools.js';
import { reads } from '../reads/reads-reading.js';
import type { Reading } from './reading.js';

/** Every query of the API, in the order of its documents. */
export const READINGS: readonly Reading[] = [pools, onePool, loans, oneLoan, reads];
