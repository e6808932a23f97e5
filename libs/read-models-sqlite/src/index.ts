export { queryPlan } from './query-plan.js';
export { openSqliteReadModelStore } from './sqlite-read-model-store.js';
export { ReadModelFileError } from './errors.js';
export type { FileOptions } from './file.js';
