import type { Said } from './rule.js';

/** One thing wrong with one field. `field` is its path, such as `schedule[1].dueDate`; `value` what stood there, cut short. */
export interface Fault extends Said {
  readonly field: string;
  readonly value?: unknown;
}

const MAX_PRINTED_LENGTH = 80;

/** Every problem in both languages; `value` is left out where nothing stood. */
export function fault(field: string, said: Said, value: unknown): Fault {
  const { problem, problemZh } = said;
  return value === undefined ? { field, problem, problemZh } : { field, problem, problemZh, value: printed(value) };
}

function printed(value: unknown): unknown {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'string':
      return short(value);
    case 'object':
      return value === null ? null : short(JSON.stringify(value, sketch) ?? '');
    default:
      return typeof value; // a function, a symbol, a bigint: no JSON ever holds one
  }
}

/** Keeps the print of a large value from costing as much as the value. */
function sketch(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return short(value);
  if (typeof value === 'bigint') return 'bigint';
  return Array.isArray(value) && value.length > MAX_PRINTED_LENGTH ? value.slice(0, MAX_PRINTED_LENGTH) : value;
}

function short(text: string): string {
  return text.length > MAX_PRINTED_LENGTH ? `${text.slice(0, MAX_PRINTED_LENGTH).toWellFormed()}…` : text.toWellFormed();
}
