export * from './read-model-store.js';
export * from './writes.js';
export * from './leases.js';
export * from './errors.js';
export * from './request-rules.js';
export * from './cursor.js';
export * from './projection.js';
export * from './memory/memory-read-model-store.js';
export { comparison, meets } from './memory/order.js';
