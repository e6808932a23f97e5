import { ValidateIf } from 'class-validator';
import { shapeOf } from '../shape.js';

/** The field may be left out. Null is not leaving out. */
export function Optional(): PropertyDecorator {
  return (target, key) => {
    shapeOf(target.constructor).mayMiss(String(key));
    ValidateIf((_dto, value) => value !== undefined)(target, key);
  };
}
