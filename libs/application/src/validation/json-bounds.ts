import { fault, type Fault } from './fault.js';
import { isRecord } from './record.js';

const MAX_DEPTH = 16;
const MAX_VALUES = 5_000;
const MAX_KEY_LENGTH = 100;
const MAX_TEXT_LENGTH = 4_000;

const TOO_DEEP = { problem: `nests deeper than ${MAX_DEPTH} levels`, problemZh: `嵌套超过 ${MAX_DEPTH} 层` };
const TOO_LARGE = { problem: `holds more than ${MAX_VALUES} values`, problemZh: `所含值超过 ${MAX_VALUES} 个` };
const BAD_KEY = { problem: 'is not a name a field may have', problemZh: '字段名不被允许' };

/**
 * What makes a value unfit to be looked at: too deep, too large, or with a name that every object inherits
 * (`__proto__`, `constructor`, …) and that validation by name would therefore take for known.
 */
export function boundsFault(value: unknown, root: string): Fault | undefined {
  let values = 0;
  return walk(value, root, 0);

  function walk(here: unknown, path: string, depth: number): Fault | undefined {
    values += 1;
    if (values > MAX_VALUES) return fault(root, TOO_LARGE, undefined);
    if (typeof here !== 'object' || here === null) return undefined;
    if (depth >= MAX_DEPTH) return fault(root, TOO_DEEP, undefined);
    for (const key of Object.keys(here)) {
      if (key.length > MAX_KEY_LENGTH || key in Object.prototype) return fault(memberPath(path, root, key.slice(0, MAX_KEY_LENGTH)), BAD_KEY, undefined);
      const found = walk(Reflect.get(here, key), Array.isArray(here) ? `${path}[${key}]` : memberPath(path, root, key), depth + 1);
      if (found) return found;
    }
    return undefined;
  }
}

/** Whether a value is JSON through and through, within bounds. */
export function isBoundedJson(value: unknown): boolean {
  return boundsFault(value, '') === undefined && isJson(value);
}

function isJson(value: unknown): boolean {
  switch (typeof value) {
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'string':
      return value.length <= MAX_TEXT_LENGTH && value.isWellFormed();
    case 'object':
      if (Array.isArray(value)) return value.every(isJson);
      return value === null || (isRecord(value) && Object.values(value).every(isJson));
    default:
      return false;
  }
}

function memberPath(path: string, root: string, key: string): string {
  return path === root ? key : `${path}.${key}`;
}
