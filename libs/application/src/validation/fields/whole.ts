import { field } from './field.js';

/** A count or an ordinal: a whole number in the given range, both ends included. */
export const Whole = (least: number, most: number): PropertyDecorator => whole(least, most);

/** A calendar year of the days the engine knows. */
export const Year = (): PropertyDecorator => whole(1900, 2199);

export function whole(least: number, most: number, unit = '', unitZh = ''): PropertyDecorator {
  return field({
    name: 'whole',
    problem: `must be a whole number${unit && ` of ${unit}`} from ${least} to ${most}`,
    problemZh: `应为 ${least} 至 ${most} 的整数${unitZh && `（${unitZh}）`}`,
    schema: { type: 'integer', minimum: least, maximum: most, ...(unit && { description: unit }) },
    holds: (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most && !Object.is(value, -0),
  });
}
