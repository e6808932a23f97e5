import { shapeOf } from '../shape.js';

/** The field may be left out. Null is not leaving out. Stands above the field's rule. */
export function Optional(): PropertyDecorator {
  return (target, key) => shapeOf(target.constructor).mayMiss(String(key));
}
