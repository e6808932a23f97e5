/** What was expected, said to people. */
export interface Said {
  readonly problem: string;
  readonly problemZh: string;
}

/** What one field must be; `holds` alone decides. */
export interface Rule extends Said {
  readonly name: string;
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
