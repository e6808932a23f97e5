import type { Sentence } from '@zhubao/domain';
import { openApiDocument } from './document.js';

interface Declared {
  readonly operationId: string;
  readonly summary: string;
}

/** What each operation is called, by its name and by its method and path: a summary is Chinese, and English after the first space. */
export function operationWords(): Readonly<Record<string, Sentence>> {
  const paths = openApiDocument('')['paths'] as Readonly<Record<string, Readonly<Record<string, Declared>>>>;
  return Object.fromEntries(Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).flatMap(([method, { operationId, summary }]) => {
    const [, zh, en] = /^(\S+) (.+)$/.exec(summary) ?? [];
    return zh === undefined || en === undefined ? [] : [[operationId, { zh, en }], [`${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, { zh, en }]];
  })));
}
