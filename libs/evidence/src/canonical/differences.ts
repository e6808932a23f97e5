/** A field that does not hold what it should. */
export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Compares two JSON values, field by field; an absent field and one that is undefined are the same. At most `limit` differences. */
export function differences(expected: unknown, actual: unknown, limit: number, field = ''): readonly Difference[] {
  if (Object.is(expected, actual)) return [];
  if (!isObject(expected) || !isObject(actual) || Array.isArray(expected) !== Array.isArray(actual)) return [{ field, expected, actual }];
  const found: Difference[] = [];
  for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    if (found.length >= limit) break;
    found.push(...differences(expected[name], actual[name], limit - found.length, field === '' ? name : `${field}.${name}`));
  }
  return found;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
