export type { Effect } from './effect.js';
export type { EventDifferences, FieldDifference, Leaf, NamedEvent } from './event-differences.js';
export { PolicyRehearsal, type Rehearsed, type RehearsalTerms } from './policy-rehearsal.js';
export type { AppendPlace, NotDecided, OtherwiseDecided, RefusedNow, RehearsedAppend } from './rehearsed-append.js';
export type { RehearsalSum, RehearsalSums } from './sums.js';
