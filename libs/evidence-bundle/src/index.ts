export { LoanScope } from './figures/loan-scope.js';
export type { BundledEvent, Subject } from './format/bundle-line.js';
export type { BundleFault, BundleFaultKind, BundleGap, BundleVerdict } from './verdict.js';
export { verifyBundle } from './verify-bundle.js';
export { BundleWriter, NotBundledError } from './write-bundle.js';
