export { dtoOf } from './dto-of.js';
export type { JsonSchema } from './rule.js';
export { COMMAND_NAMES, schemaOfCommand, schemaOfEnvelope } from './schema-of.js';
export type { Fault } from './fault.js';
export { validateCommandData } from './validate-command-data.js';
export { type Envelope, validateActor, validateEnvelope } from './validate-envelope.js';
export type { Validation } from './validation.js';
