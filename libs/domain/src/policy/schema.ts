/**
 * A reader of untrusted JSON: each checker returns nothing and notes every fault it finds, with its path.
 * Unknown keys are faults, so that a misspelt rule is never silently ignored.
 */
export type Checker = (value: unknown, path: string, faults: string[]) => void;

export const text: Checker = (value, path, faults) => {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 64) faults.push(`${path} must be a text of 1 to 64 characters`);
};

export const flag: Checker = (value, path, faults) => {
  if (typeof value !== 'boolean') faults.push(`${path} must be true or false`);
};

export const nothing: Checker = (value, path, faults) => {
  if (value !== null) faults.push(`${path} must be null`);
};

export function integer(from: number, to: number): Checker {
  return (value, path, faults) => {
    if (!Number.isSafeInteger(value) || Number(value) < from || Number(value) > to) faults.push(`${path} must be an integer from ${from} to ${to}`);
  };
}

export function oneOf(...allowed: readonly (string | number)[]): Checker {
  return (value, path, faults) => {
    if (!allowed.some((one) => one === value)) faults.push(`${path} must be one of ${allowed.join(', ')}`);
  };
}

export function listOf(item: Checker, { from = 1, to = 50, distinct = false } = {}): Checker {
  return (value, path, faults) => {
    if (!Array.isArray(value) || value.length < from || value.length > to) {
      faults.push(`${path} must be a list of ${from} to ${to} entries`);
      return;
    }
    value.forEach((entry, index) => item(entry, `${path}[${index}]`, faults));
    if (distinct && new Set(value).size !== value.length) faults.push(`${path} names an entry twice`);
  };
}

export function either(...choices: readonly Checker[]): Checker {
  return (value, path, faults) => {
    const attempts = choices.map((choice) => collect(choice, value, path));
    if (!attempts.some((found) => found.length === 0)) faults.push(attempts.map((found) => found[0]).join(', or '));
  };
}

/** May be left out, which is not the same as null. */
export function optional(checker: Checker): Checker {
  return (value, path, faults) => {
    if (value !== undefined) checker(value, path, faults);
  };
}

export function record(fields: Readonly<Record<string, Checker>>): Checker {
  return (value, path, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      faults.push(`${path || 'policy'} must be an object`);
      return;
    }
    const under = path === '' ? '' : `${path}.`;
    const entries = new Map(Object.entries(value));
    for (const [key, check] of Object.entries(fields)) check(entries.get(key), under + key, faults);
    for (const key of entries.keys()) if (!Object.hasOwn(fields, key)) faults.push(`${under}${key} is not a rule of this format`);
  };
}

export function collect(checker: Checker, value: unknown, path = ''): readonly string[] {
  const faults: string[] = [];
  checker(value, path, faults);
  return faults;
}
