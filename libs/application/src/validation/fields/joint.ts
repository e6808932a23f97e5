import { registerDecorator, type ValidationArguments } from '../class-validator.js';
import { isRecord } from '../record.js';
import { shapeOf, type DtoClass, type JointRule } from '../shape.js';

type Parts = readonly [string, string, ...string[]];

/** The named amounts may each be nothing, their sum may not. A part that is no amount is its own fault, not the sum's. */
export function TotalAboveZero(...parts: Parts) {
  return joint({
    name: 'totalAboveZero',
    parts,
    problem: `${parts.join(' + ')} must be above 0 in total`,
    problemZh: `${parts.join(' + ')} 合计应大于零`,
    holds: (dto) => parts.some((part) => dto[part] !== 0),
  });
}

/** Each of the named fields may be left out, but not all of them. */
export function AtLeastOne(...parts: Parts) {
  return joint({
    name: 'atLeastOne',
    parts,
    problem: `${parts.join(' or ')} must be given`,
    problemZh: `${parts.join('、')} 至少填写一项`,
    holds: (dto) => parts.some((part) => dto[part] !== undefined),
  });
}

function joint(rule: JointRule) {
  return (dto: DtoClass): void => {
    shapeOf(dto).jointRules.push(rule);
    const validate = (_value: unknown, at?: ValidationArguments) => {
      const whole: unknown = at?.object;
      return isRecord(whole) && rule.holds(whole);
    };
    registerDecorator({ name: rule.name, target: dto, propertyName: rule.parts[0], validator: { validate, defaultMessage: () => rule.problem } });
  };
}
