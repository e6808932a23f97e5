import { isRecord, type JsonRecord } from './record.js';
import { shapeOf, type Field, type Shape } from './shape.js';

/**
 * The quick way for what is right: a plain copy of `raw`, or undefined as soon as anything about it is not.
 * It asks the same rules as class-validator does, which then explains what is wrong.
 */
export function readValid(shape: Shape, raw: unknown): JsonRecord | undefined {
  if (!isRecord(raw)) return undefined;
  const copy: Record<string, unknown> = {};
  let missing = shape.required;
  for (const name of Object.keys(raw)) {
    const field = shape.field(name);
    if (!field) return undefined;
    const value = raw[name];
    if (value === undefined) continue;
    if (!field.rule.holds(value)) return undefined;
    copy[name] = field.nested ? readNested(field.nested, value) : Array.isArray(value) ? [...value] : value;
    if (copy[name] === undefined) return undefined;
    if (!field.optional) missing -= 1;
  }
  return missing === 0 && shape.jointRules.every((rule) => rule.holds(copy)) ? copy : undefined;
}

function readNested(dto: NonNullable<Field['nested']>, value: unknown): unknown {
  const shape = shapeOf(dto);
  if (!Array.isArray(value)) return readValid(shape, value);
  const copies: JsonRecord[] = [];
  for (const item of value) {
    const copy = readValid(shape, item);
    if (!copy) return undefined;
    copies.push(copy);
  }
  return copies;
}
