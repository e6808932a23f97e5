import { type CommandName, isCommandName } from '@zhubao/domain';
import { EnvelopeDto } from './dto/envelope.js';
import { dtoOf } from './dto-of.js';
import type { JsonSchema } from './rule.js';
import { type DtoClass, type Field, shapeOf } from './shape.js';

/** The data of a command as JSON Schema (2020-12), drawn from the rules that judge it; rules over several fields are told in words. */
export function schemaOfCommand(name: CommandName): JsonSchema {
  return schemaOf(dtoOf[name]);
}

/** What may stand beside the data of a command. */
export function schemaOfEnvelope(): JsonSchema {
  return schemaOf(EnvelopeDto);
}

export const COMMAND_NAMES: readonly CommandName[] = Object.keys(dtoOf).filter(isCommandName);

function schemaOf(dto: DtoClass): JsonSchema {
  const { fields, jointRules } = shapeOf(dto);
  const required = [...fields].filter(([, { optional }]) => !optional).map(([field]) => field);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([...fields].map(([field, declared]) => [field, schemaOfField(declared)])),
    ...(required.length > 0 && { required }),
    ...(jointRules.length > 0 && { description: jointRules.map(({ problem }) => problem).join('; ') }),
  };
}

function schemaOfField({ rule, nested }: Field): JsonSchema {
  if (nested === undefined) return rule.schema;
  return rule.list === undefined ? schemaOf(nested) : { ...rule.schema, items: schemaOf(nested) };
}
