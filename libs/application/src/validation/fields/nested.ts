import { isRecord } from '../record.js';
import type { Rule } from '../rule.js';
import type { DtoClass } from '../shape.js';
import { field } from './field.js';
import { listOf } from './list.js';

const object: Rule = { name: 'object', problem: 'must be an object', problemZh: '应为对象', schema: { type: 'object' }, holds: isRecord };

/** An object of its own shape. */
export const Nested = (dto: DtoClass): PropertyDecorator => field(object, dto);

/** A list of objects of one shape. */
export const NestedList = (dto: DtoClass, most: number): PropertyDecorator => field(listOf(object, 0, most), dto);
