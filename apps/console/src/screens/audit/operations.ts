import { type Schema, schemaIn } from '../../commands/command-field.js';
import type { Words } from '../../language/language.js';

/** What each operation of the API is called, by its name and by its method and path: its summary is Chinese, and English after the first space. */
export function operationsIn(document: Schema): ReadonlyMap<string, Words> {
  return new Map(Object.entries(schemaIn(document['paths'])).flatMap(([path, methods]) => Object.entries(schemaIn(methods)).flatMap(([method, declared]): (readonly [string, Words])[] => {
    const { operationId, summary } = schemaIn(declared);
    const [, zh, en] = typeof summary === 'string' ? /^(\S+) (.+)$/u.exec(summary) ?? [] : [];
    if (typeof operationId !== 'string' || zh === undefined || en === undefined) return [];
    return [[operationId, { zh, en }], [`${method.toUpperCase()} ${path}`, { zh, en }]];
  })));
}
