import { addDays, addMonths, type CivilDate, dongfang, farmGuarantee, gansu, ulanhot } from '@zhubao/domain';
import { ULANHOT_WITH_STOP_LOSS } from './scheme-papers.js';

/** A loan as a bank of the scheme may offer it, and what the firm contributes to it. */
export interface Offer {
  readonly termMonths: number;
  readonly securityPpm: number;
  readonly contributionPpm: number;
}

/** What a bank has to know of its scheme, in plain figures: nothing here is reckoned by the engine. */
export interface SchemeTerms {
  readonly policies: readonly [object, ...object[]];
  readonly offers: readonly [Offer, ...Offer[]];
  /** A term that the scheme does not allow. */
  readonly tooLongMonths: number;
  /** The last day of being overdue before the pool pays. */
  readonly waitsUntil: (dueDate: CivilDate) => CivilDate;
}

const oneMonth = (dueDate: CivilDate): CivilDate => addMonths(dueDate, 1);

export const SCHEMES = {
  ulanhot: {
    policies: [ulanhot, ulanhot, ULANHOT_WITH_STOP_LOSS], offers: [{ termMonths: 12, securityPpm: 400_000, contributionPpm: 20_000 }], tooLongMonths: 13, waitsUntil: oneMonth,
  },
  dongfang: { policies: [dongfang], offers: [{ termMonths: 12, securityPpm: 500_000, contributionPpm: 10_000 }], tooLongMonths: 13, waitsUntil: oneMonth },
  gansu: {
    policies: [gansu],
    offers: [
      { termMonths: 12, securityPpm: 400_000, contributionPpm: 25_000 }, { termMonths: 12, securityPpm: 100_000, contributionPpm: 40_000 },
      { termMonths: 24, securityPpm: 400_000, contributionPpm: 35_000 }, { termMonths: 36, securityPpm: 100_000, contributionPpm: 60_000 },
    ],
    tooLongMonths: 37, waitsUntil: oneMonth,
  },
  farmGuarantee: {
    policies: [farmGuarantee], offers: [{ termMonths: 12, securityPpm: 400_000, contributionPpm: 0 }], tooLongMonths: 13, waitsUntil: (dueDate: CivilDate): CivilDate => addDays(dueDate, 90),
  },
} as const satisfies Record<string, SchemeTerms>;

export type SchemeName = keyof typeof SCHEMES;
export const SCHEME_NAMES = ['ulanhot', 'dongfang', 'gansu', 'farmGuarantee'] as const satisfies readonly SchemeName[];
