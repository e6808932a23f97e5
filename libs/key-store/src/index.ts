export * from './errors/key-store-closed-error.js';
export * from './errors/key-store-unusable-error.js';
export * from './key-store.js';
export * from './memory-key-store.js';
