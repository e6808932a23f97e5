import { expect, it } from '@jest/globals';
import { canonicalJson } from '@zhubao/evidence';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesOf, SAMPLE_LINES, withValueAt } from '../testing/sample.js';
import { readLine } from './read-line.js';

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, '../../bundle-line.schema.json'), 'utf8'));
const isValid = new Ajv({ strict: false }).compile(SCHEMA);

it('the published schema takes every line of the sample', () => {
  expect(SAMPLE_LINES.filter((line) => !isValid(JSON.parse(line)))).toEqual([]);
});

it('the published schema takes exactly what the reader takes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SAMPLE_LINES), fc.nat(), fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<unknown>('', 0, -1, 0.5, true, {}, [], { loanId: 'L' }, { wholeLog: true }, { wholeLog: false })), (line, pick, value) => {
      const before = JSON.parse(line);
      const places = placesOf(before);
      const changed = withValueAt(before, places[pick % places.length] ?? [], value);
      const read = readLine(canonicalJson(changed));
      expect({ changed, taken: !('what' in read) }).toEqual({ changed, taken: isValid(changed) });
    }),
    { numRuns: 2_000 },
  );
});
