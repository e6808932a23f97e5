import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { COMMAND_NAMES, schemaOfCommand, schemaOfEnvelope } from './schema-of.js';
import { validateCommandData } from './validate-command-data.js';
import { examples } from './testing/examples.js';

const ajv = new Ajv2020({ strict: false, validateFormats: false });

describe('The schema of a command', () => {
  it.each(COMMAND_NAMES)('of %s takes what the rules take, and no unknown or missing field', (name) => {
    const holds = ajv.compile(schemaOfCommand(name));
    const example: object = examples[name];
    expect(validateCommandData(name, example).ok).toBe(true);
    expect(holds(example)).toBe(true);
    expect(holds({ ...example, nobodyKnows: 1 })).toBe(false);
    for (const field of Object.keys(example)) {
      const { [field]: _, ...rest } = example as Record<string, unknown>;
      // Rules over several fields are in words alone: there the schema may take more, never less.
      if (validateCommandData(name, rest).ok) expect(holds(rest)).toBe(true);
    }
  });

  it('of the envelope knows its fields', () => {
    expect(ajv.compile(schemaOfEnvelope())({ commandId: '3f0e0d5e-5f7a-4a53-8f5a-3f0f3a1c2b4d', on: '2026-03-11', evidence: [] })).toBe(true);
  });
});
