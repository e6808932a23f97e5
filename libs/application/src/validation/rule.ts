/** What was expected, said to people. */
export interface Said {
  readonly problem: string;
  readonly problemZh: string;
}

/** A JSON Schema (2020-12), as far as one says what a rule says. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What one field must be; `holds` alone decides. */
export interface Rule extends Said {
  readonly name: string;
  /** Never stricter than `holds`: for documents and clients. */
  readonly schema: JsonSchema;
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
