import { registerDecorator, type ValidationArguments } from 'class-validator';
import { isRecord } from '../record.js';
import { shapeOf, type DtoClass, type Total } from '../shape.js';

/** The named amounts may each be nothing, their sum may not. The fault is reported at the first of them. */
export function TotalAboveZero(...parts: [string, string, ...string[]]) {
  const total: Total = {
    name: 'totalAboveZero',
    parts,
    problem: `${parts.join(' + ')} must be above 0 in total`,
    problemZh: `${parts.join(' + ')} 合计应大于零`,
    // A part that is no amount at all is its own fault, not the total's.
    holds: (dto) => !isRecord(dto) || parts.some((part) => dto[part] !== 0),
  };
  return (dto: DtoClass): void => {
    shapeOf(dto).totals.push(total);
    registerDecorator({
      name: total.name,
      target: dto,
      propertyName: parts[0],
      validator: { validate: (_value, at?: ValidationArguments) => total.holds(at?.object), defaultMessage: () => total.problem },
    });
  };
}
