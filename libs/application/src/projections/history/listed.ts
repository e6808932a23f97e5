import type { CollectionDefinition, Document, Json } from '@zhubao/read-models';

/** The fields that lists filter and sort by. */
export function listedFields({ indexes }: CollectionDefinition): readonly string[] {
  return [...new Set(indexes.flat())];
}

export function listedChanged(fields: readonly string[], before: object, after: object): boolean {
  return fields.some((field) => valueOf(before, field) !== valueOf(after, field));
}

export function listedValues(fields: readonly string[], document: object): Readonly<Record<string, Json>> {
  const values: Record<string, Json> = {};
  for (const field of fields) values[field] = valueOf(document, field);
  return values;
}

function valueOf(document: object, field: string): Json {
  return (document as Document)[field] ?? null;
}
