/** A value that JSON cannot hold exactly, and so nobody could compute its hash again. */
export class NotCanonicalError extends Error {
  override readonly name = 'NotCanonicalError';
}

/**
 * The canonical form of a JSON value (RFC 8785): no white space, fields sorted by UTF-16 code units, numbers and strings as
 * ECMAScript writes them. Two values have the same form exactly when they are the same JSON.
 * @throws NotCanonicalError for what JSON has no form for: undefined in a list, numbers that are not finite, half a character
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return canonicalString(value);
    case 'number':
      if (!Number.isFinite(value)) throw new NotCanonicalError(`The number ${value} has no JSON form.`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? canonicalList(value) : canonicalObject(value as Readonly<Record<string, unknown>>);
    default:
      throw new NotCanonicalError(`A value of type ${typeof value} has no JSON form.`);
  }
}

/** What needs no escape is most of what there is. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\ud7ff\ue000-\uffff]*$/;

function canonicalString(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new NotCanonicalError('A text holds half a character, which UTF-8 cannot.');
  return JSON.stringify(text);
}

function canonicalList(list: readonly unknown[]): string {
  let text = '[';
  for (let index = 0; index < list.length; index += 1) text += index === 0 ? canonicalJson(list[index]) : `,${canonicalJson(list[index])}`;
  return `${text}]`;
}

/** A field without a value is no field, as for JSON.stringify. */
function canonicalObject(object: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const { field, name } of shapeOf(Object.keys(object)).inOrder) {
    const value = object[field];
    if (value === undefined) continue;
    text += `${text === '' ? '{' : ','}${name}${canonicalJson(value)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

/** The fields of an object as they came, and in their order with what is written for each. */
interface Shape {
  readonly fields: readonly string[];
  readonly inOrder: readonly { readonly field: string; readonly name: string }[];
}

/**
 * Shapes come again and again, and to know one is cheaper than to sort it; they stand by their number of fields, the last
 * ones that were used. More of them than a scheme has, or longer names, are data, and not kept.
 */
const SHAPES: Shape[][] = [];
const SHAPES_OF_A_LENGTH = 16;
const LONGEST_KEPT = 100;

function shapeOf(fields: readonly string[]): Shape {
  if (fields.length > LONGEST_KEPT) return newShape(fields);
  const known = (SHAPES[fields.length] ??= []);
  for (const shape of known) if (isSame(shape.fields, fields)) return shape;
  const shape = newShape(fields);
  if (fields.every(({ length }) => length <= LONGEST_KEPT)) {
    known.unshift(shape);
    known.splice(SHAPES_OF_A_LENGTH);
  }
  return shape;
}

function newShape(fields: readonly string[]): Shape {
  return { fields, inOrder: fields.toSorted().map((field) => ({ field, name: `${canonicalString(field)}:` })) };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
