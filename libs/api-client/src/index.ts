export { type Client, type ClientOptions, zhubaoClient } from './client.js';
export { EVENT_NAMES } from './event-names.js';
export type { components, paths } from './schema.js';
