/// <reference path="./class-validator-parts.d.ts" />
/**
 * The parts of class-validator that are used here. Its own entry loads a hundred checks that are not, with a table of
 * the world's telephone numbers: every start would wait for it (docs/decisions/class-validator-in-parts.md).
 */
export type { ValidationArguments, ValidationError, ValidatorOptions } from 'class-validator';
export { ValidateBy } from 'class-validator/cjs/decorator/common/ValidateBy.js';
export { ValidateNested } from 'class-validator/cjs/decorator/common/ValidateNested.js';
export { registerDecorator } from 'class-validator/cjs/register-decorator.js';
export { Validator } from 'class-validator/cjs/validation/Validator.js';
