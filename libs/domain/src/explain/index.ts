export { EXPLANATION_VERSION, explainLoan } from './explain-loan.js';
export type { Explanation } from './explanation.js';
export { type LoanEntry, type LoanFile, type PoolBalances, type PoolRun, type SecondPerson, secondPersonOf } from './loan-file.js';
export { loanFileOf } from './loan-file-of.js';
export { type LoanTrail, followLoan, startOfTrail, touchesLoan } from './loan-trail.js';
