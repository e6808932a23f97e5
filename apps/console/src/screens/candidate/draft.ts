/** Rules of a policy as the API has them. */
export type Rules = Readonly<Record<string, unknown>>;

/** One rule of a policy at its path, such as `contribution.minPpm` or `layers.1.sharePpm`. */
export interface RuleAt {
  readonly field: string;
  readonly value: unknown;
}

/** A version begins as the one in force, numbered behind every version that there is, and in effect from a day to come. */
export function begun(inForce: Rules, versions: readonly number[], effectiveFrom: string): Rules {
  return { ...inForce, version: Math.max(0, ...versions) + 1, effectiveFrom };
}

/** Rules in their order; a list of words, and what is null, is one rule. */
export function rulesIn(rules: Rules, under = ''): readonly RuleAt[] {
  return Object.entries(rules).flatMap(([name, value]): readonly RuleAt[] => (isBranch(value) ? rulesIn({ ...value }, `${under}${name}.`) : [{ field: under + name, value }]));
}

/** The same rules, one of them changed. */
export function withRule(rules: Rules, field: string, value: unknown): Rules {
  const changed = changedAt(rules, field.split('.'), value);
  return typeof changed === 'object' && changed !== null ? { ...changed } : rules;
}

function changedAt(part: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(part)) return part.map((one: unknown, index) => (String(index) === name ? changedAt(one, rest, value) : one));
  if (typeof part !== 'object' || part === null) return part;
  return { ...part, [name]: changedAt(Reflect.get(part, name), rest, value) };
}

/** What a draft changes, rule by rule; that it is another version is no change. */
export function changedRules(before: Rules, after: Rules): ReadonlyMap<string, { readonly was: unknown; readonly is: unknown }> {
  const [old, young] = [new Map(rulesIn(before).map(({ field, value }) => [field, value])), new Map(rulesIn(after).map(({ field, value }) => [field, value]))];
  const fields = [...new Set([...old.keys(), ...young.keys()])].filter((field) => !['version', 'effectiveFrom'].includes(field) && JSON.stringify(old.get(field)) !== JSON.stringify(young.get(field)));
  return new Map(fields.map((field) => [field, { was: old.get(field), is: young.get(field) }]));
}

/** Rules are called alike wherever they stand in a list. */
export function nameOf(field: string): string {
  return field.replaceAll(/\.\d+(?=\.|$)/gu, '');
}

function isBranch(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) || (value.length > 0 && value.every((one) => typeof one !== 'string'));
}
