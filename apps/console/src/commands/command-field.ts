/** What one field of a command takes, as the API declares it. */
export type Taken =
  /** A decision is yes or no, and neither before somebody says so; a check is one of several that are ticked off. */
  | { readonly kind: 'day' | 'check' | 'decision' | 'rate' | 'json' }
  | { readonly kind: 'amount'; readonly least: number }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly choices: readonly (string | number)[] }
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'object'; readonly fields: readonly CommandField[] }
  | { readonly kind: 'list'; readonly of: Taken; readonly least: number; readonly most: number };

export interface CommandField {
  readonly name: string;
  readonly isOptional: boolean;
  readonly takes: Taken;
}

export type Schema = Readonly<Record<string, unknown>>;

/** Fields of an object in the order of its schema (JSON Schema 2020-12). */
export function fieldsOf(schema: Schema): readonly CommandField[] {
  const required = namesIn(schema['required']);
  const declared = Object.entries(schemaIn(schema['properties'])).map(([name, one]) => ({ name, isOptional: !required.includes(name), takes: takenBy(schemaIn(one)) }));
  if (declared.every(({ takes }) => takes.kind === 'check')) return declared;
  return declared.map((field) => (field.takes.kind === 'check' ? { ...field, takes: { kind: 'decision' } } : field));
}

function takenBy(schema: Schema): Taken {
  const { type, format, description, enum: choices, items } = schema;
  if (Array.isArray(choices)) return { kind: 'choice', choices: choices.filter((one) => typeof one === 'string' || typeof one === 'number') };
  if (type === 'boolean') return { kind: 'check' };
  if (type === 'object') return { kind: 'object', fields: fieldsOf(schema) };
  if (type === 'array') return { kind: 'list', of: takenBy(schemaIn(items)), least: numberIn(schema, 'minItems', 0), most: numberIn(schema, 'maxItems', 100) };
  if (type === 'string') return format === 'date' ? { kind: 'day' } : { kind: 'text', most: numberIn(schema, 'maxLength', 500) };
  if (type !== 'integer') return { kind: 'json' };
  const least = numberIn(schema, 'minimum', 0);
  if (typeof description === 'string' && description.startsWith('fen')) return { kind: 'amount', least };
  return description === 'ppm' ? { kind: 'rate' } : { kind: 'whole', least, most: numberIn(schema, 'maximum', Number.MAX_SAFE_INTEGER) };
}

/** An object of a document that was read, or an empty one. */
export function schemaIn(value: unknown): Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The texts of a list in a document that was read. */
export function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function numberIn(schema: Schema, name: string, otherwise: number): number {
  const value = schema[name];
  return typeof value === 'number' ? value : otherwise;
}
