export { foldAll, type FoldedCollections } from './fold-all.js';
export { ProjectionRunner, type ProjectionRunnerOptions, type RunnerLimits } from './projection-runner.js';
export type { DecodeEvent } from './fold-pass.js';
export type { BuildProgress } from './build.js';
export type { Built } from './projection-builds.js';
export type { ProjectionState, ProjectionStatus, RunnerStatus } from './runner-status.js';
export type { Poison } from './lane.js';
export { AlreadyBuildingError, BuildNotStoredError, InvalidProjectionsError, NotSettledError, ProjectionStoppedError, RunnerEndedError } from './errors.js';
export { type Backoff, LiveFeed } from './live-feed.js';
