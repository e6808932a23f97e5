type Json = unknown;

/** A place in a payload: the keys that lead there, and what stands there. */
export interface Place {
  readonly keys: readonly (string | number)[];
  readonly value: Json;
}

/** Every place below the root of a payload, containers included. */
export function placesOf(value: Json, keys: readonly (string | number)[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const members: [string | number, Json][] = Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value);
  return members.flatMap(([key, member]) => [{ keys: [...keys, key], value: member }, ...placesOf(member, [...keys, key])]);
}

/** The path a fault prints for a place: `schedule[1].dueDate`. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}

/** The payload with another value at one place. */
export function replaced(root: Json, keys: readonly (string | number)[], value: Json): Json {
  return edited(root, keys, (holder, key) => Reflect.set(holder, key, value));
}

/** The payload without the field at one place. */
export function without(root: Json, keys: readonly (string | number)[]): Json {
  return edited(root, keys, (holder, key) => Reflect.deleteProperty(holder, key));
}

function edited(root: Json, keys: readonly (string | number)[], edit: (holder: object, key: string | number) => void): Json {
  const copy: unknown = structuredClone(root);
  let holder: unknown = copy;
  for (const key of keys.slice(0, -1)) holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
  const last = keys.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined) throw new Error(`no such place: ${pathOf(keys)}`);
  edit(holder, last);
  return copy;
}
