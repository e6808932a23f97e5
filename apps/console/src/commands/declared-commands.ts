import type { UseQueryResult } from '@tanstack/react-query';
import { useApiDocument } from './api-document.js';
import { type CommandField, fieldsOf, namesIn, type Schema, schemaIn } from './command-field.js';

/** A command as the API declares it. */
export interface DeclaredCommand {
  readonly name: string;
  /** Roles that may give it. */
  readonly issuers: readonly string[];
  readonly fields: readonly CommandField[];
  /** Of a paper that stands beside it (文件依据). */
  readonly evidence: readonly CommandField[];
  /** What holds over several fields, in words. */
  readonly rule: string | undefined;
}

/** Every command of the API's own document, by its name. */
export function useDeclaredCommands(): UseQueryResult<ReadonlyMap<string, DeclaredCommand>> {
  return useApiDocument(declaredIn);
}

const PATH = '/api/v1/commands/';

/** Commands of an OpenAPI document by their names. */
function declaredIn(document: Schema): ReadonlyMap<string, DeclaredCommand> {
  const schemas = schemaIn(schemaIn(document['components'])['schemas']);
  const evidence = fieldsOf(schemaIn(schemas['Evidence']));
  const found = Object.entries(schemaIn(document['paths'])).flatMap(([path, operations]): DeclaredCommand[] => {
    if (!path.startsWith(PATH)) return [];
    const name = path.slice(PATH.length);
    const issuers = schemaIn(schemaIn(operations)['post'])['x-issued-by'];
    const data = schemaIn(schemaIn(schemaIn(schemas[name])['properties'])['data']);
    const rule = data['description'];
    return [{ name, issuers: namesIn(issuers), fields: fieldsOf(data), evidence, rule: typeof rule === 'string' ? rule : undefined }];
  });
  return new Map(found.map((one) => [one.name, one]));
}
