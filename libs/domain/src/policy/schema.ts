import type { Sentence } from '../kernel/rejection-catalogue.js';

/** What is wrong with a file at a path: `term.maxMonths`, and what is said of it, `must be an integer from 1 to 600`. */
export interface PolicyFault extends Sentence {
  readonly path: string;
}

/** Faults as sentences, one after another. */
export function faultsInWords(faults: readonly PolicyFault[]): Sentence {
  const said = (language: keyof Sentence): readonly string[] => faults.map((fault) => `${fault.path} ${fault[language]}`);
  return { zh: said('zh').join('；'), en: said('en').join('; ') };
}

/**
 * A reader of untrusted JSON: each checker returns nothing and notes every fault it finds, with its path.
 * Unknown keys are faults, so that a misspelt rule is never silently ignored.
 */
export type Checker = (value: unknown, path: string, faults: PolicyFault[]) => void;

export const text: Checker = (value, path, faults) => {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 64) faults.push({ path, zh: '应为 1 至 64 个字符的文字', en: 'must be a text of 1 to 64 characters' });
};

export const flag: Checker = (value, path, faults) => {
  if (typeof value !== 'boolean') faults.push({ path, zh: '应为 true 或 false', en: 'must be true or false' });
};

export const nothing: Checker = (value, path, faults) => {
  if (value !== null) faults.push({ path, zh: '应为 null', en: 'must be null' });
};

export function integer(from: number, to: number): Checker {
  return (value, path, faults) => {
    if (!Number.isSafeInteger(value) || Number(value) < from || Number(value) > to) faults.push({ path, zh: `应为 ${from} 至 ${to} 的整数`, en: `must be an integer from ${from} to ${to}` });
  };
}

export function oneOf(...allowed: readonly (string | number)[]): Checker {
  return (value, path, faults) => {
    if (!allowed.some((one) => one === value)) faults.push({ path, zh: `应为下列之一：${allowed.join('、')}`, en: `must be one of ${allowed.join(', ')}` });
  };
}

export function listOf(item: Checker, { from = 1, to = 50, distinct = false } = {}): Checker {
  return (value, path, faults) => {
    if (!Array.isArray(value) || value.length < from || value.length > to) {
      faults.push({ path, zh: `应为 ${from} 至 ${to} 项的列表`, en: `must be a list of ${from} to ${to} entries` });
      return;
    }
    value.forEach((entry, index) => item(entry, `${path}[${index}]`, faults));
    if (distinct && new Set(value).size !== value.length) faults.push({ path, zh: '有重复的项', en: 'names an entry twice' });
  };
}

/** What each choice finds first, each once, at the path of what the first of them finds. */
export function either(...choices: readonly Checker[]): Checker {
  return (value, path, faults) => {
    const attempts = choices.map((choice) => collect(choice, value, path));
    if (attempts.some((found) => found.length === 0)) return;
    const found = attempts.flatMap(([first]) => first ?? []);
    const at = found[0]?.path ?? path;
    const said = (language: keyof Sentence): readonly string[] => [...new Set(found.map((one) => (one.path === at ? one[language] : `${one.path} ${one[language]}`)))];
    faults.push({ path: at, zh: said('zh').join('，或 '), en: said('en').join(', or ') });
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
      faults.push({ path: path || 'policy', zh: '应为对象', en: 'must be an object' });
      return;
    }
    const under = path === '' ? '' : `${path}.`;
    const entries = new Map(Object.entries(value));
    for (const [key, check] of Object.entries(fields)) check(entries.get(key), under + key, faults);
    for (const key of entries.keys()) if (!Object.hasOwn(fields, key)) faults.push({ path: `${under}${key}`, zh: '不是此格式的规则', en: 'is not a rule of this format' });
  };
}

export function collect(checker: Checker, value: unknown, path = ''): readonly PolicyFault[] {
  const faults: PolicyFault[] = [];
  checker(value, path, faults);
  return faults;
}
