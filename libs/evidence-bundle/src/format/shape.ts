/** What a value should be and is not, by its path. */
export interface Misshapen {
  readonly path: string;
  readonly expected: string;
}

/** Looks at a value; nothing where it is as it should be. */
export type Shape = (value: unknown, path: string) => Misshapen | undefined;

export function text(most = 1_000): Shape {
  return (value, path) => (typeof value === 'string' && value !== '' && value.length <= most ? undefined : { path, expected: `a text of 1 to ${most} characters` });
}

export function matching(pattern: RegExp, expected: string): Shape {
  return (value, path) => (typeof value === 'string' && pattern.test(value) ? undefined : { path, expected });
}

export const count: Shape = (value, path) => (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? undefined : { path, expected: 'a whole number, not negative' });

export const anyObject: Shape = (value, path) => (isRecord(value) ? undefined : { path, expected: 'an object' });

/** An object or a list. */
export const anyStructure: Shape = (value, path) => (typeof value === 'object' && value !== null ? undefined : { path, expected: 'an object or a list' });

export function literal(wanted: string | true): Shape {
  return (value, path) => (value === wanted ? undefined : { path, expected: JSON.stringify(wanted) });
}

export function list(item: Shape, most: number): Shape {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > most) return { path, expected: `a list of at most ${most}` };
    for (const [index, each] of value.entries()) {
      const found = item(each, `${path}.${index}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Exactly these fields. */
export function object(fields: Readonly<Record<string, Shape>>): Shape {
  const names = Object.keys(fields);
  return (value, path) => {
    if (!isRecord(value)) return { path, expected: 'an object' };
    const foreign = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
    if (foreign !== undefined) return { path: join(path, foreign), expected: `no other field than ${names.join(', ')}` };
    for (const [name, shape] of Object.entries(fields)) {
      const found = shape(value[name], join(path, name));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

export function oneOf(...shapes: readonly Shape[]): Shape {
  return (value, path) => {
    const found = shapes.map((shape) => shape(value, path));
    return found.includes(undefined) ? undefined : found[0];
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
