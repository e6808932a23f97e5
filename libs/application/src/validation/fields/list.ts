import { isOfLength, type Rule } from '../rule.js';
import { field } from './field.js';
import { civilDay } from './civil-day.js';
import { line } from './text.js';
import { oneOf } from './choice.js';

/** Names, papers, parties. */
export const Lines = (most: number): PropertyDecorator => field(listOf(line, 0, most));

export const CivilDays = (most: number): PropertyDecorator => field(listOf(civilDay, 0, most));

/** At least one of the listed values, none twice. */
export function Choices(...choices: readonly string[]): PropertyDecorator {
  const list = listOf(oneOf(...choices), 1, choices.length);
  return field({
    ...list,
    problem: `${list.problem}, none twice`,
    problemZh: `${list.problemZh}，不得重复`,
    schema: { ...list.schema, uniqueItems: true },
    holds: (value) => list.holds(value) && Array.isArray(value) && new Set(value).size === value.length,
  });
}

export function listOf(item: Rule, least: number, most: number): Rule {
  const list = { item, least, most };
  return {
    name: 'list',
    list,
    problem: `must be a list of ${least} to ${most} items`,
    problemZh: `应为 ${least} 至 ${most} 项的列表`,
    schema: { type: 'array', minItems: least, maxItems: most, items: item.schema },
    holds(value) {
      if (!isOfLength(value, list)) return false;
      for (const each of value) if (!item.holds(each)) return false;
      return true;
    },
  };
}
