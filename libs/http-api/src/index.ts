export { Authenticator } from './access/authenticator.js';
export { HealthController } from './operations/health.controller.js';
export { type LocalAccess, type NewAccount, openLocalAccess } from './access/access.js';
export { openApiDocument } from './openapi/document.js';
export { type ApiOptions, type RunningApi, startApi } from './start-api.js';
