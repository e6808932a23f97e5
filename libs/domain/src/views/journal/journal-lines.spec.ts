import { describe, expect, it } from '@jest/globals';
import type { RecordedSchemeEvent, SchemeEventType } from '../../event-catalogue.js';
import { sum } from '../../money/index.js';
import { aClaimedLoan, aDecision, after, agreedCosts, anEnterpriseFundOf, application, compensation, recovery, sharing, step } from '../../testing/index.js';
import { foldOne } from '../fold-projections.js';
import { journalProjection } from './journal.js';
import { journalLines } from './journal-lines.js';
import { trialBalanceProjection } from './trial-balance.js';

// 6.9 and a recovery with a surplus: claim 204,350,000; 48,921,710 paid; halves of 77,714,145; 210,000,000 recovered.
const { log } = after(
  aDecision(),
  aClaimedLoan({ loanId: 'L1', amountFen: 200_000_000, dueDate: '2026-02-10', claim: { interestFen: 4_350_000 } }),
  anEnterpriseFundOf(48_921_710),
  compensation('2026-03-11'), application('L1', '2026-03-11'), sharing('2026-03-11'),
  agreedCosts('L1', 1_200_000, 300_000), recovery('L1', 210_000_000),
  step('ReturnSurplus', { loanId: 'L1', recoveryId: 'V-L1', amountFen: 4_150_000, payee: '91152201MA0001001X' }),
  (scheme) => step('ReverseEntry', { agreementId: 'ccb', eventId: scheme.log.at(-1)?.id ?? '', reason: '误付', decisionId: 'D-1' }),
);

function linesOf(type: SchemeEventType): Readonly<Record<string, number>> {
  const event = log.find((one) => one.type === type);
  return Object.fromEntries((event === undefined ? [] : journalLines(event)).map(({ account, amountFen }) => [account, amountFen]));
}

describe('The lines of an entry', () => {
  it.each<readonly [SchemeEventType, Readonly<Record<string, number>>]>([
    ['RiskFundInjected', { 'RISK_FUND:ccb': 500_000_000, TREASURY: -500_000_000 }],
    ['FundContributed', { 'ENTERPRISE_FUND:ccb': 4_000_000, ENTERPRISES: -4_000_000 }],
    ['AccountInterestCredited', { 'ENTERPRISE_FUND:ccb': 44_921_710, ACCOUNT_INTEREST: -44_921_710 }],
    ['CompensatedFromEnterpriseFund', { BANK_CLAIMS: 48_921_710, 'ENTERPRISE_FUND:ccb': -48_921_710 }],
    ['RiskCompensationShared', { BANK_CLAIMS: 77_714_145, 'RISK_FUND:ccb': -77_714_145 }],
    ['RecoveryApplied', {
      ENTERPRISES: -210_000_000, COSTS: 1_500_000, BANK_CLAIMS: 77_714_145, 'RISK_FUND:ccb': 77_714_145, 'ENTERPRISE_FUND:ccb': 48_921_710, SURPLUS_HELD: 4_150_000,
    }],
    ['SurplusReturned', { ENTERPRISES: 4_150_000, SURPLUS_HELD: -4_150_000 }],
    ['EntryReversed', { ENTERPRISES: -4_150_000, SURPLUS_HELD: 4_150_000 }],
  ])('of %s add up to zero', (type, lines) => {
    expect(linesOf(type)).toEqual(lines);
    expect(Object.values(lines).reduce((total, amountFen) => total + amountFen, 0)).toBe(0);
  });

  it('are none for what moves no money', () => {
    expect(linesOf('LoanApplied')).toEqual({});
    expect(linesOf('CapacityReserved')).toEqual({});
  });

  it('are none for a compensation that the empty fund could not pay, and it is journalled all the same', () => {
    const empty = after(
      aClaimedLoan({ loanId: 'L1', amountFen: 100_000_000, contributedFen: 2_000_000, dueDate: '2026-02-10' }),
      (scheme) => step('RecordDecision', { decisionId: 'D-9', kind: 'K', subject: `${scheme.log.length}`, text: 't', docNo: 'n' }),
      (scheme) => {
        const contributed = scheme.log.find((event) => event.type === 'FundContributed');
        return step('ReverseEntry', { agreementId: 'ccb', eventId: contributed?.id ?? '', reason: '退票', decisionId: 'D-9' });
      },
      compensation('2026-03-11'),
    ).log;
    const paid = empty.find((event): event is RecordedSchemeEvent => event.type === 'CompensatedFromEnterpriseFund');
    expect(paid && journalLines(paid)).toEqual([]);
    expect([...foldOne(empty, journalProjection).values()].filter(({ type }) => type === 'CompensatedFromEnterpriseFund')).toEqual([expect.objectContaining({ loanId: 'L1', lines: [] })]);
  });
});

describe('The trial balance', () => {
  const accounts = foldOne(log, trialBalanceProjection);

  it('holds in the accounts of the funds what the funds hold', () => {
    expect(accounts.get('ENTERPRISE_FUND:ccb')?.balanceFen).toBe(48_921_710);
    expect(accounts.get('RISK_FUND:ccb')).toEqual({ account: 'RISK_FUND:ccb', debitsFen: 577_714_145, creditsFen: 77_714_145, balanceFen: 500_000_000 });
    expect(accounts.get('SURPLUS_HELD')?.balanceFen).toBe(4_150_000);
  });

  it('balances', () => {
    const all = [...accounts.values()];
    expect(sum(all.map(({ debitsFen }) => debitsFen))).toBe(sum(all.map(({ creditsFen }) => creditsFen)));
  });
});

describe('The journal', () => {
  it('has its entries in the order of the log', () => {
    const keys = [...foldOne(log, journalProjection).keys()];
    expect(keys).toEqual(keys.toSorted());
    expect(keys[0]).toHaveLength(16);
  });
});
