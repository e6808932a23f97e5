import { readFileSync } from 'node:fs';
import { isCommandName, isUscc, PERSONAL_FIELDS } from '@zhubao/domain';

/** Every person that the commands of a scenario file name, by the table of personal fields; no firm, by its code or as it is registered. */
export function personsIn(scenario: string): ReadonlySet<string> {
  const persons = new Set<string>();
  const firms = new Set<string>();
  const collect = (value: unknown, field: unknown): void => {
    if (typeof value === 'string') persons.add(value);
    else if (Array.isArray(value)) for (const item of value) collect(item, field);
    else if (typeof value === 'object' && value !== null && typeof field === 'object' && field !== null) {
      const fields = new Map<string, unknown>(Object.entries(field));
      for (const [name, part] of Object.entries(value)) if (fields.has(name)) collect(part, fields.get(name));
    }
  };
  for (const line of readFileSync(scenario, 'utf8').split('\n').filter((text) => text.startsWith('{'))) {
    const { command, data } = JSON.parse(line);
    if (command === 'RegisterEnterprise') firms.add(data.name);
    if (isCommandName(command)) collect(data, PERSONAL_FIELDS[command]);
  }
  return new Set([...persons].filter((person) => !isUscc(person) && !firms.has(person) && person.trim() !== ''));
}
