export { type Client, type ClientOptions, zhubaoClient } from './client.js';
export type { components, paths } from './schema.js';
