export { type Client, type ClientOptions, zhubaoClient } from './client.js';
export * from './words.js';
export type { components, paths } from './schema.js';
