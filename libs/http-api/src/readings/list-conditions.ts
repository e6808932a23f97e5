import type { Condition } from '@zhubao/read-models';
import type { Parameter } from './parameter.js';
import type { Sources } from './sources.js';

/**
 * One way to narrow a list. `from` and `to` of one field are the ends of a range; `set` asks whether the field has a text at all;
 * `bank` asks for the agreements of a bank, where rows name only their agreement; `shown` is for who presents the rows to look at.
 */
export interface Filter {
  readonly parameter: Parameter<string | number | boolean>;
  readonly field: string;
  readonly is: 'equal' | 'from' | 'to' | 'set' | 'bank' | 'shown';
}

export type Filters = Readonly<Record<string, Filter>>;
export type FilterValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** Conditions of the port; two ends of a range over one field become one. */
export async function conditionsOf(sources: Sources, filters: Filters, values: FilterValues): Promise<readonly Condition[]> {
  const ranges = new Map<string, { from?: string | number; to?: string | number }>();
  const conditions: Condition[] = [];
  for (const [name, { field, is }] of Object.entries(filters)) {
    const value = values[name];
    if (value === undefined || is === 'shown') continue;
    if (is === 'equal') conditions.push({ field, equals: value });
    else if (is === 'set') conditions.push(value === true ? { field, from: '' } : { field, equals: null });
    else if (is === 'bank') conditions.push({ field, in: [...(await sources.agreementsOf(String(value)))] });
    else if (typeof value !== 'boolean') ranges.set(field, { ...ranges.get(field), [is]: value });
  }
  return [...conditions, ...[...ranges].map(([field, range]) => ({ field, ...range }))];
}
