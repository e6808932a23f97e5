import { add, type Fen, subtract, ZERO } from '../money/index.js';
import { leverageCap, usedCapacity } from '../pool/leverage.js';
import type { Policy } from '../policy/policy.js';
import type { PoolDocument } from '../views/pools/pools.js';
import type { PoolReport } from './report.js';

/** The figures of one pool; the cap is that of the policy in force, and before the first policy there is none to lend on. */
export function poolReport(pool: PoolDocument, policy: Policy | undefined): PoolReport {
  const leverageCapFen: Fen = policy === undefined ? ZERO : leverageCap(pool, policy);
  return {
    enterpriseFundFen: pool.enterpriseFen,
    riskFundFen: pool.riskFen,
    contributedFen: pool.contributedFen,
    injectedFen: pool.injectedFen,
    interestFen: add(pool.enterpriseInterestFen, pool.riskInterestFen),
    enterprisePaidFen: pool.enterprisePaidFen,
    riskPaidFen: pool.riskPaidFen,
    enterpriseRefilledFen: pool.enterpriseRefilledFen,
    riskRefilledFen: pool.riskRefilledFen,
    outstandingFen: pool.outstandingFen,
    reservedFen: pool.reservedFen,
    leverageCapFen,
    headroomFen: subtract(leverageCapFen, usedCapacity(pool)),
    expectedVolumeFen: pool.expectedVolumeFen,
    floorRequiredFen: pool.floorRequiredFen,
    floorMet: pool.riskFen >= pool.floorRequiredFen,
  };
}
