export { type Cause, type CauseEntry, causesBetween, type CausingEvent } from './causes.js';
export { concernedKeys, concernsReport, movesEveryCap, type ReportedCollection } from './concerns.js';
export { type DeadlinesDiff, type Diff, diffReports, type SubjectDiff } from './diff-reports.js';
export { type FieldChange, fieldChanges, type FieldValue } from './field-changes.js';
export { countsIn, type KnownEvent, knownEvents } from './known-events.js';
export { lateAtCloses } from './late-closes.js';
