import { ValidateBy, ValidateNested } from '../class-validator.js';
import type { Rule } from '../rule.js';
import { shapeOf, type DtoClass } from '../shape.js';

/** Declares a field once for both readers of the declaration: class-validator and the quick check. */
export function field(rule: Rule, nested?: DtoClass): PropertyDecorator {
  return (target, key) => {
    const name = String(key);
    const shape = shapeOf(target.constructor);
    shape.add(name, { rule, optional: false, ...(nested && { nested }) });
    const validate = (value: unknown) => rule.holds(value) || (value === undefined && shape.field(name)?.optional === true);
    ValidateBy({ name: rule.name, validator: { validate, defaultMessage: () => rule.problem } })(target, key);
    if (nested) ValidateNested()(target, key);
  };
}
