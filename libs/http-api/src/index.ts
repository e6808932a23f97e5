export { Authenticator, type SignedIn } from './access/authenticator.js';
export { HealthController } from './operations/health.controller.js';
export { type LocalAccess, type NewAccount, openLocalAccess } from './access/access.js';
export { openApiDocument } from './openapi/document.js';
export { findReads, type ReadEntry, type ReadsAsked } from './reads/reads-log.js';
export { type ApiOptions, type RunningApi, startApi } from './start-api.js';
