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
  for (const field of inOrder(Object.keys(object))) {
    const value = object[field];
    if (value === undefined) continue;
    text += `${text === '' ? '{' : ','}${canonicalName(field)}${canonicalJson(value)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

/** Many objects have their fields in order already, and to see it is cheaper than to sort. */
function inOrder(fields: string[]): readonly string[] {
  for (let index = 1; index < fields.length; index += 1) if ((fields[index - 1] ?? '') > (fields[index] ?? '')) return fields.sort();
  return fields;
}

/** Names of fields come again and again; more of them than a scheme has, or longer ones, are data, and not kept. */
const NAMES = new Map<string, string>();
const NAMES_KEPT = 1_000;
const LONGEST_NAME_KEPT = 100;

function canonicalName(field: string): string {
  const known = NAMES.get(field);
  if (known !== undefined) return known;
  const name = `${canonicalString(field)}:`;
  if (NAMES.size < NAMES_KEPT && field.length <= LONGEST_NAME_KEPT) NAMES.set(field, name);
  return name;
}
