/** What one field must be. `holds` alone decides; the two sentences say to people what was expected. */
export interface Rule {
  readonly name: string;
  readonly problem: string;
  readonly problemZh: string;
  holds(value: unknown): boolean;
  readonly list?: ListRule;
}

/** For a field that is a list: how long it may be, and what each item must be. */
export interface ListRule {
  readonly least: number;
  readonly most: number;
  readonly item: Rule;
}

export function isOfLength(value: unknown, { least, most }: ListRule): value is readonly unknown[] {
  return Array.isArray(value) && value.length >= least && value.length <= most;
}
