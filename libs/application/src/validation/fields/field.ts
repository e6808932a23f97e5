import { ValidateBy, ValidateNested } from 'class-validator';
import type { Rule } from '../rule.js';
import { shapeOf, type DtoClass } from '../shape.js';

/** Declares a field once for both readers of the declaration: class-validator and the quick check. */
export function field(rule: Rule, nested?: DtoClass): PropertyDecorator {
  return (target, key) => {
    shapeOf(target.constructor).add(String(key), { rule, optional: false, ...(nested && { nested }) });
    ValidateBy({ name: rule.name, validator: { validate: (value) => rule.holds(value), defaultMessage: () => rule.problem } })(target, key);
    if (nested) ValidateNested()(target, key);
  };
}
