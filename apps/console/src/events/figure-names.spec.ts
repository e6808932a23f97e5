import { describe, expect, it } from '@jest/globals';
import type { paths } from '@zhubao/api-client';
import { wordsOfFigure } from './figure-names.js';

type Report = paths['/api/v1/report']['get']['responses'][200]['content']['application/json'];
type Loan = Report['loans'][string];

// Complete by its types: a field that the report gains does not compile here before it is called something.
const OF_A_POOL: Readonly<Record<keyof Report['pools'][string], true>> = {
  enterpriseFundFen: true, riskFundFen: true, contributedFen: true, injectedFen: true, interestFen: true, enterprisePaidFen: true, riskPaidFen: true, enterpriseRefilledFen: true, riskRefilledFen: true,
  outstandingFen: true, reservedFen: true, leverageCapFen: true, headroomFen: true, expectedVolumeFen: true, floorRequiredFen: true, floorMet: true,
};
const OF_A_LOAN: Readonly<Record<Exclude<keyof Loan, 'due'> | `due.${keyof Loan['due']}`, true>> = {
  status: true, uscc: true, agreementId: true, amountFen: true, outstandingFen: true, requiredFen: true, contributedFen: true, disbursedOn: true, noticeDeadline: true, maturity: true, overdueSince: true, monthEndsOn: true,
  compensableFrom: true, deadline: true, claimFen: true, enterprisePaidFen: true, shortfallFen: true, riskShareFen: true, bankShareFen: true, riskPaidFen: true, riskUnfundedFen: true, bankBorneFen: true, recoveredFen: true, surplusFen: true, flags: true,
  'due.costsFen': true, 'due.liquidatedDamagesFen': true, 'due.bankFen': true, 'due.riskFundFen': true, 'due.enterpriseFundFen': true,
};
const OF_AN_ENTERPRISE: Readonly<Record<keyof Report['enterprises'][string], true>> = { status: true, exposureFen: true, blacklisted: true };
const OF_THE_JOURNAL: Readonly<Record<keyof Report['journal'], true>> = { balanced: true, debitsFen: true, creditsFen: true };

describe('A field that differs between two points in time', () => {
  it.each([...Object.keys(OF_A_POOL).map((field) => ['pool', field] as const), ...Object.keys({ ...OF_A_LOAN, ...OF_AN_ENTERPRISE, ...OF_THE_JOURNAL }).map((field) => ['', field] as const)])('has a name: %s %s', (within, field) => {
    expect(wordsOfFigure(field, within)).toBeDefined();
  });
});
