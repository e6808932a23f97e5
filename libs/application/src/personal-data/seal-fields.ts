/** Where persons stand: in the field itself, in each item of a list, or in fields of each item. */
export interface PersonFields {
  readonly [field: string]: 'ONE' | 'EACH' | PersonFields;
}

/** A copy of data with every person in other words; whatever else stands there stays. */
export async function withPersons<D extends object>(data: D, fields: PersonFields, inOtherWords: (person: string) => Promise<string>): Promise<D> {
  const changed: Record<string, unknown> = {};
  const values = new Map<string, unknown>(Object.entries(data));
  for (const [name, field] of Object.entries(fields)) {
    const value = values.get(name);
    if (typeof value === 'string') changed[name] = await inOtherWords(value);
    else if (Array.isArray(value)) changed[name] = await Promise.all(value.map((item) => (typeof field === 'object' ? withPersons(item, field, inOtherWords) : inOtherWords(item))));
  }
  return { ...data, ...changed };
}
