export { INVARIANTS, type InvariantNo } from './catalogue.js';
export { createInvariantChecker, type InvariantChecker } from './invariant-checker.js';
export type { Violation } from './violation.js';
export * from './hindsight/index.js';
