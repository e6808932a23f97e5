import type { JsonSchema } from '@zhubao/application';
import fc, { type Arbitrary } from 'fast-check';

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** A value that the schema takes, always the same one; `named` fields have the values given. */
export function sampleOf(schema: JsonSchema, named: Readonly<Record<string, unknown>> = {}): unknown {
  const { type, format, pattern, enum: choices, minimum = 0, minItems = 0, items = {}, properties = {} } = schema as Schema;
  if (choices !== undefined) return choices[0];
  switch (type) {
    case 'object':
      return Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, named[name] ?? sampleOf(of, named)]));
    case 'array':
      return Array.from({ length: Math.max(1, minItems) }, () => sampleOf(items, named));
    case 'integer':
      return Math.max(1, minimum);
    case 'boolean':
      return true;
    case 'string':
      if (format === 'date') return '2026-01-05';
      if (format === 'uuid') return '3f0e0d5e-5f7a-4a53-8f5a-3f0f3a1c2b4d';
      // Every pattern of the contract is so many hexadecimal digits.
      return pattern === undefined ? 'x1' : 'a'.repeat(Number(/\{(\d+)\}/.exec(pattern)?.[1]));
    default:
      return {};
  }
}

/** Anything that JSON can hold in place of what the schema wants, and what the schema wants now and then. */
export function nearly(schema: JsonSchema, named: Readonly<Record<string, unknown>> = {}): Arbitrary<unknown> {
  const { type, items = {}, properties = {} } = schema as Schema;
  const right = fc.constant(sampleOf(schema, named));
  const wrong = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary', maxLength: 600 }), fc.double(), fc.constant(null));
  if (type === 'object') {
    const fields = Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, name in named ? fc.oneof({ weight: 5, arbitrary: fc.constant(named[name]) }, { weight: 1, arbitrary: wrong }) : nearly(of, named)]));
    return fc.oneof({ weight: 12, arbitrary: fc.record(fields, { requiredKeys: [] }) }, { weight: 3, arbitrary: right }, { weight: 1, arbitrary: wrong });
  }
  const within = type === 'array' ? fc.array(nearly(items, named), { maxLength: 5 }) : type === 'integer' ? fc.oneof(fc.maxSafeInteger(), fc.constantFrom(-0, -1, 0, 1, 1e21)) : type === 'string' ? fc.string({ maxLength: 120 }) : fc.jsonValue();
  return fc.oneof({ weight: 8, arbitrary: right }, { weight: 2, arbitrary: within }, { weight: 1, arbitrary: wrong });
}
