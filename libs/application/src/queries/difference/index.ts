export { diff } from './diff.js';
export { FoldedPast } from './folded-past.js';
export { openPast } from './open-past.js';
export { restate, type RestatedDay, type Restatement } from './restate.js';
export type { SchemePast } from './scheme-past.js';
export { StoredSchemePast } from './stored-scheme-past.js';
