export type { HindsightBreach, HindsightNo } from './breach.js';
export { createHindsightChecker, type HindsightChecker } from './hindsight-checker.js';
