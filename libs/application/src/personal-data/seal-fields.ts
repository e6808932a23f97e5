export type PersonField = 'PERSON' | 'PARTY' | 'PERSONS';

/** Where persons stand: in the field itself, in each item of a list, or in fields of each item. */
export interface PersonFields {
  readonly [field: string]: PersonField | PersonFields;
}

export type InOtherWords = (person: string, field: PersonField) => Promise<string>;

/** A copy of data with every person in other words; whatever else stands there stays. */
export async function withPersons<D extends object>(data: D, fields: PersonFields, inOtherWords: InOtherWords): Promise<D> {
  const changed: Record<string, unknown> = {};
  const values = new Map<string, unknown>(Object.entries(data));
  for (const [name, field] of Object.entries(fields)) {
    const value = values.get(name);
    if (Array.isArray(value)) changed[name] = await Promise.all(value.map((item) => (typeof field === 'object' ? withPersons(item, field, inOtherWords) : inOtherWords(item, field))));
    else if (typeof value === 'string' && typeof field === 'string') changed[name] = await inOtherWords(value, field);
  }
  return { ...data, ...changed };
}
