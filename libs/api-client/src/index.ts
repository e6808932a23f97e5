export { type Client, type ClientOptions, zhubaoClient } from './client.js';
export { COMMAND_WORDS } from './command-words.js';
export { EVENT_NAMES } from './event-names.js';
export { REPORT_FIELD_WORDS } from './report-field-words.js';
export * from './words.js';
export type { components, paths } from './schema.js';
