/** What a field of a report holds. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** One field of a report, by its path (`due.bankFen`); figures in fen also by what they changed. */
export interface FieldChange {
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
  readonly changeFen?: number;
}

/** The fields that differ, in the order of the report; of something that is at one end only, every field it has there. */
export function fieldChanges(before: object | undefined, after: object | undefined): readonly FieldChange[] {
  const old = fieldsOf(before);
  const young = fieldsOf(after);
  const changes: FieldChange[] = [];
  for (const field of new Set([...old.keys(), ...young.keys()])) {
    const was = old.get(field) ?? null;
    const is = young.get(field) ?? null;
    if (old.has(field) && young.has(field) && isSame(was, is)) continue;
    changes.push({ field, before: was, after: is, ...(field.endsWith('Fen') ? { changeFen: figure(is) - figure(was) } : {}) });
  }
  return changes;
}

function fieldsOf(report: object | undefined, path = '', fields = new Map<string, FieldValue>()): ReadonlyMap<string, FieldValue> {
  for (const [name, value] of Object.entries(report ?? {}) as readonly (readonly [string, FieldValue | object])[]) {
    if (isValue(value)) fields.set(path + name, value);
    else fieldsOf(value, `${path}${name}.`, fields);
  }
  return fields;
}

function isValue(value: FieldValue | object): value is FieldValue {
  return value === null || typeof value !== 'object' || Array.isArray(value);
}

function isSame(a: FieldValue, b: FieldValue): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** What is not there yet has no figure, which changes it by as much as it comes to. */
function figure(value: FieldValue): number {
  return typeof value === 'number' ? value : 0;
}
