import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES, type CommandName } from '@zhubao/domain';
import fc from 'fast-check';
import { dtoOf } from './dto-of.js';
import { explainFaults } from './explain-faults.js';
import { readValid } from './read-valid.js';
import { shapeOf } from './shape.js';
import { examples } from './testing/examples.js';
import { placesOf, replaced, without } from './testing/places.js';
import { validateCommandData } from './validate-command-data.js';

const names = fc.constantFrom(...COMMAND_NAMES);

/** Values near the rules' edges as well as anything JSON can say. */
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom(10 ** 15, 10 ** 15 + 1, -0, 1.5, NaN, '', ' ', '2026-02-28', '2026-02-29', 'RISK', 'SMALL', 360, true, null, undefined),
);

/** A good payload with up to four random edits: replaced, removed and unknown fields at any depth. */
const damaged = names.chain((name) =>
  fc.array(fc.record({ at: fc.nat(), value: values, how: fc.constantFrom('replace', 'remove', 'add') }), { maxLength: 4 }).map((edits) => {
    let raw: unknown = structuredClone(examples[name]);
    for (const { at, value, how } of edits) {
      const places = placesOf(raw);
      const place = places[at % Math.max(places.length, 1)];
      if (!place) continue;
      if (how === 'replace') raw = replaced(raw, place.keys, value);
      else if (how === 'remove') raw = without(raw, place.keys);
      else raw = replaced(raw, [...place.keys.slice(0, -1), 'unheardOf'], value);
    }
    return { name, raw };
  }),
);

/** The payload as an event will hold it. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function readersAgree(name: CommandName, raw: unknown): void {
  const quick = readValid(shapeOf(dtoOf[name]), raw) !== undefined;
  const thorough = explainFaults(dtoOf[name], raw, 'data').length === 0;
  expect(quick).toBe(thorough);
}

describe('Random data', () => {
  it('never makes validation throw, and is never a good payload by accident', () => {
    fc.assert(
      fc.property(names, fc.oneof(fc.jsonValue(), fc.object(), fc.anything()), (name, raw) => {
        expect(validateCommandData(name, raw).ok).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is judged alike by the quick check and by class-validator', () => {
    fc.assert(fc.property(damaged, ({ name, raw }) => readersAgree(name, raw)), { numRuns: 10_000 });
    fc.assert(fc.property(names, fc.anything(), (name, raw) => readersAgree(name, raw)), { numRuns: 2_000 });
  });

  it('passes only with known fields, and then equals what went in', () => {
    let passed = 0;
    fc.assert(
      fc.property(damaged, ({ name, raw }) => {
        const result = validateCommandData(name, raw);
        if (!result.ok) return;
        passed += 1;
        expect(asJson(result.data)).toEqual(asJson(raw));
        if (name !== 'AdoptPolicy') expect(JSON.stringify(result.data)).not.toContain('"unheardOf"'); // a policy has a parser of its own
      }),
      { numRuns: 5_000 },
    );
    expect(passed).toBeGreaterThan(100);
  });
});
