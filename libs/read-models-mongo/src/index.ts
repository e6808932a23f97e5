export { openMongoReadModelStore, type MongoOptions } from './mongo-read-model-store.js';
export { mongoOptionsOf } from './environment.js';
export { inDatabase } from './in-database.js';
export { ReadModelAddressError, ReadModelServerError } from './errors.js';
