import { type CommandName, PERSONAL_FIELDS } from '@zhubao/domain';

type Field = 'ONE' | 'EACH' | Fields;
interface Fields {
  readonly [field: string]: Field;
}

/** Puts every person of a command's data in other words, by the table of personal fields; whatever else stands there stays. */
export async function withPersons<D extends object>(name: CommandName, data: D, inOtherWords: (person: string) => Promise<string>): Promise<D> {
  const fields: Fields | undefined = PERSONAL_FIELDS[name];
  return fields === undefined ? data : (mapped(data, fields, inOtherWords) as Promise<D>);
}

export function hasPersons(name: CommandName): boolean {
  return PERSONAL_FIELDS[name] !== undefined;
}

async function mapped(data: object, fields: Fields, inOtherWords: (person: string) => Promise<string>): Promise<object> {
  const copy: Record<string, unknown> = { ...data };
  for (const [name, field] of Object.entries(fields)) {
    const value = copy[name];
    if (typeof value === 'string') copy[name] = await inOtherWords(value);
    else if (Array.isArray(value)) copy[name] = await Promise.all(value.map((item) => (typeof field === 'object' ? mapped(item, field, inOtherWords) : inOtherWords(item))));
  }
  return copy;
}
