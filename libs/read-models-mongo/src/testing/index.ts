export { ownDatabase } from './database.js';
export { describeOnServer } from './server.js';
