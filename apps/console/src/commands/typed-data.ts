import { fenOf } from '../amounts/typed-amount.js';
import { ppmOf } from '../amounts/typed-rate.js';
import type { CommandField, Taken } from './command-field.js';

/** What stands in a form: text as it was typed (amounts in yuan, rates in percent), checks, lists and groups of them. */
export type Typed = string | boolean | readonly Typed[] | TypedGroup;
export interface TypedGroup { readonly [field: string]: Typed }

export interface Read {
  /** As the API takes it; undefined where nothing was typed. */
  readonly value: unknown;
  /** Paths of fields that are missing or cannot be read. */
  readonly faults: readonly string[];
}

/** A form that nobody has filled in. */
export function blankOf(takes: Taken): Typed {
  switch (takes.kind) {
    case 'check': return false;
    case 'object': return blankGroup(takes.fields);
    case 'list': return Array.from({ length: takes.least }, () => blankOf(takes.of));
    default: return '';
  }
}

export function blankGroup(fields: readonly CommandField[]): TypedGroup {
  return Object.fromEntries(fields.map(({ name, takes }) => [name, blankOf(takes)]));
}

/** What was typed, as the data of a command; what is optional and blank is left out. */
export function readGroup(fields: readonly CommandField[], typed: TypedGroup, path = ''): { readonly value: Readonly<Record<string, unknown>>; readonly faults: readonly string[] } {
  const read = fields.map((field) => ({ field, ...readField(field, typed[field.name] ?? blankOf(field.takes), `${path}${field.name}`) }));
  return { value: Object.fromEntries(read.flatMap(({ field, value }) => (value === undefined ? [] : [[field.name, value]]))), faults: read.flatMap(({ faults }) => faults) };
}

function readField({ isOptional, takes }: CommandField, typed: Typed, path: string): Read {
  if (isOptional && (typed === '' || (Array.isArray(typed) && typed.length === 0))) return { value: undefined, faults: [] };
  return readTyped(takes, typed, path);
}

function readTyped(takes: Taken, typed: Typed, path: string): Read {
  if (takes.kind === 'object') return readGroup(takes.fields, isGroup(typed) ? typed : {}, `${path}.`);
  if (takes.kind === 'list') {
    const read = (isList(typed) ? typed : []).map((one, index) => readTyped(takes.of, one, `${path}.${index}`));
    return { value: read.map(({ value }) => value), faults: [...read.flatMap(({ faults }) => faults), ...(read.length < takes.least ? [path] : [])] };
  }
  if (takes.kind === 'check') return { value: typed === true, faults: [] };
  const value = typeof typed === 'string' && typed.trim() !== '' ? readText(takes, typed.trim()) : undefined;
  return { value, faults: value === undefined ? [path] : [] };
}

function readText(takes: Exclude<Taken, { kind: 'object' | 'list' | 'check' }>, typed: string): unknown {
  switch (takes.kind) {
    case 'amount': return fenOf(typed, false);
    case 'rate': return ppmOf(typed);
    case 'whole': return /^\d{1,15}$/u.test(typed) ? Number(typed) : undefined;
    case 'choice': return takes.choices.find((choice) => String(choice) === typed);
    case 'decision': return typed === 'true';
    case 'json': return parsed(typed);
    default: return typed;
  }
}

function parsed(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function isGroup(typed: Typed): typed is TypedGroup {
  return typeof typed === 'object' && !Array.isArray(typed);
}

export function isList(typed: Typed): typed is readonly Typed[] {
  return Array.isArray(typed);
}
