import type { JsonSchema } from '@zhubao/application';

/** The few shapes that answers are made of. */
export const FEN: JsonSchema = { type: 'integer', description: 'fen (分)' };
export const PPM: JsonSchema = { type: 'integer', description: 'ppm' };
export const WHOLE: JsonSchema = { type: 'integer' };
export const TEXT: JsonSchema = { type: 'string' };
export const DAY: JsonSchema = { type: 'string', format: 'date' };
export const INSTANT: JsonSchema = { type: 'string', format: 'date-time' };
export const FLAG: JsonSchema = { type: 'boolean' };
export const ANY_OBJECT: JsonSchema = { type: 'object', additionalProperties: true };

export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export function mapOf(values: JsonSchema): JsonSchema {
  return { type: 'object', additionalProperties: values };
}

export function choiceOf(...choices: readonly string[]): JsonSchema {
  return { type: 'string', enum: choices };
}

/** Every field required unless its name is in `optional`; no other is there. */
export function objectOf(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties).filter((name) => !optional.includes(name)), properties };
}
