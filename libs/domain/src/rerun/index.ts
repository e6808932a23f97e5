export type { Append } from './append.js';
export { decideAnew, type DecidedAnew, type Readings, readingsOf, type StepId } from './decide-anew.js';
export type { KnownStates } from './known-states.js';
export { StatesAlong } from './states-along.js';
