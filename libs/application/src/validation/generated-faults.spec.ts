import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES } from '@zhubao/domain';
import { examples } from './testing/examples.js';
import { pathOf, placesOf, replaced, without, type Place } from './testing/places.js';
import { validateCommandData } from './validate-command-data.js';

/** Every field the contract marks `?`, and the signatures whose absence the domain answers. */
const OPTIONAL = new Set([
  'SignCooperationAgreement.contributionPpm',
  'ReconcileAccount.comparison',
  'ReconcileAccount.comparison.open[0].reference',
  'NoteRiskSignal.loanId',
  'NoteRiskSignal.uscc',
  'ReviewLoan.score',
  'ReviewLoan.grade',
  'DecideFiling.contributionPpm',
  'DecideFiling.reason',
  'ShareRiskCompensation.decisionId',
  'ApplyRecovery.bankPostInterestFen',
  'AgreeRecoveryCosts.officeSignedBy',
  'AgreeRecoveryCosts.bankSignedBy',
]);

/** A signature left blank is well formed: the domain answers it with SIGNATURE_MISSING. */
const PERHAPS_BLANK = /^AgreeRecoveryCosts\.(office|bank)SignedBy$/;
const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === '';

/** Figures that may be nothing. */
const PERHAPS_ZERO =
  /^(RecordRepayment|FileClaim|RestateClaim)\.(principal|interest|penalty|compound)Fen$|^AgreeRecoveryCosts\.\w+Fen$|\.lossFen\.|\.balanceFen$|\.matched\.|\.bankPostInterestFen$|Ppm$|\.score$/;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const WRONG: Record<string, readonly unknown[]> = {
  string: [7, true, null, [], {}, '', ' \t', 'a\u0000b', '\ud800', '长'.repeat(4_001)],
  number: ['100', true, null, [], {}, -1, -0, 1.5, NaN, Infinity, 1e400, 2 ** 53, 10 ** 15 + 1],
  boolean: ['true', 'false', 0, 1, null, [], {}],
  list: ['x', 1, true, null, {}, Array(601).fill('2025-01-01')],
  object: ['x', 1, true, null, []],
};

const NO_DATES = ['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', '0000-00-00', '２０２６-01-01', ' 2026-01-01'];

const isJudgedElsewhere = (name: string, { keys }: Place) => name === 'AdoptPolicy' && keys[0] === 'policy';

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

function faultyFields(name: string, raw: unknown): string[] {
  const result = validateCommandData(name, raw);
  return result.ok ? [] : [...new Set(result.faults.map((fault) => fault.field))];
}

describe.each(COMMAND_NAMES)('%s', (name) => {
  const example = examples[name];
  const places = placesOf(example).filter((place) => !isJudgedElsewhere(name, place));

  it('is refused without any of its required fields, and only then', () => {
    for (const { keys } of placesOf(example).filter((place) => place.keys.length === 1 || !isJudgedElsewhere(name, place))) {
      if (typeof keys.at(-1) === 'number') continue;
      const path = pathOf(keys);
      expect([path, faultyFields(name, without(example, keys))]).toEqual([path, OPTIONAL.has(`${name}.${path}`) ? [] : [path]]);
    }
  });

  it('is refused for a value of the wrong type or size anywhere, naming the place', () => {
    for (const { keys, value } of places) {
      const path = pathOf(keys);
      for (const wrong of WRONG[kindOf(value)] ?? []) {
        const allowed = isBlank(wrong) && PERHAPS_BLANK.test(`${name}.${path}`);
        expect([path, wrong, faultyFields(name, replaced(example, keys, wrong))]).toEqual([path, wrong, allowed ? [] : [path]]);
      }
    }
  });

  it('is refused for a figure of zero unless it may be nothing', () => {
    for (const { keys, value } of places) {
      if (typeof value !== 'number') continue;
      const path = pathOf(keys);
      expect([path, faultyFields(name, replaced(example, keys, 0))]).toEqual([path, PERHAPS_ZERO.test(`${name}.${path}`) ? [] : [path]]);
    }
  });

  it('is refused for a day that does not exist', () => {
    for (const { keys, value } of places) {
      if (typeof value !== 'string' || !DATE.test(value)) continue;
      for (const day of NO_DATES) expect([day, faultyFields(name, replaced(example, keys, day))]).toEqual([day, [pathOf(keys)]]);
    }
  });

  it('is refused for a field nobody knows, at any depth', () => {
    const objects: Place[] = [{ keys: [], value: example }, ...places.filter(({ value }) => kindOf(value) === 'object')];
    for (const { keys } of objects) {
      const extra = [...keys, 'extraField'];
      expect(faultyFields(name, replaced(example, extra, 1))).toEqual([pathOf(extra)]);
    }
  });
});
