export { dtoOf } from './dto-of.js';
export type { Fault } from './fault.js';
export { validateCommandData } from './validate-command-data.js';
export { type Envelope, validateActor, validateEnvelope } from './validate-envelope.js';
export type { Validation } from './validation.js';
