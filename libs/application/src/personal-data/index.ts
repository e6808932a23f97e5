export { erasePerson, type ErasureRequest, type WhomToErase } from './erase-person.js';
export { KeysMissingError } from './keys-missing-error.js';
export { Persons } from './persons.js';
export { type Reveal, revealing } from './reveal.js';
