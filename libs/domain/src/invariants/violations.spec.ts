import { describe, expect, it } from '@jest/globals';
import type { RecordedSchemeEvent, SchemeEvent, SchemeEventType } from '../event-catalogue.js';
import { aClaimedLoan, after, anEnterpriseFundOf, anOverdueLoan, aDecision, aPool, agreedCosts, application, claimOf, compensation, recovery, sharing, step } from '../testing/index.js';
import { createInvariantChecker } from './invariant-checker.js';
import type { Violation } from './violation.js';

// One bad log per invariant: a good one in which a single event tells something else, as a tampered store or a faulty
// version of the rules might have written it.

type DataOf<T extends SchemeEventType> = Extract<SchemeEvent, { readonly type: T }>['data'];

function violationsOf(log: readonly RecordedSchemeEvent[]): readonly Violation[] {
  const checker = createInvariantChecker();
  return [...log.flatMap((event) => checker.check(event)), ...checker.end()];
}

/** The log with the data of the first event of a type changed. */
function telling<T extends SchemeEventType>(log: readonly RecordedSchemeEvent[], type: T, change: (data: DataOf<T>) => object): readonly RecordedSchemeEvent[] {
  const at = log.findIndex((event) => event.type === type);
  return log.map((event, index) => {
    if (index !== at) return event;
    const told: object = { ...event, data: { ...event.data, ...change(event.data as DataOf<T>) } };
    return told as RecordedSchemeEvent;
  });
}

function without(log: readonly RecordedSchemeEvent[], type: SchemeEventType): readonly RecordedSchemeEvent[] {
  return log.filter((event) => event.type !== type);
}

function idOf(log: readonly RecordedSchemeEvent[], type: SchemeEventType): string | undefined {
  return log.find((event) => event.type === type)?.id;
}

/** 6.9 with its recovery: claim 204,350,000; 48,921,710 from the enterprise fund; halves of 77,714,145. */
const { log } = after(
  aClaimedLoan({ loanId: 'L1', amountFen: 200_000_000, dueDate: '2026-02-10', claim: { interestFen: 4_350_000 } }),
  anEnterpriseFundOf(48_921_710),
  compensation('2026-03-11'), application('L1', '2026-03-11'), sharing('2026-03-11'),
  agreedCosts('L1', 1_200_000), recovery('L1', 200_000_000),
);

describe('A log that the rules have written', () => {
  it('breaks no invariant', () => {
    expect(violationsOf(log)).toEqual([]);
  });
});

describe('Invariant 1, no fund below zero', () => {
  it('is broken by a payment beyond the balance, however consistent its figures', () => {
    const bad = telling(log, 'CompensatedFromEnterpriseFund', ({ claim, paidByComponent }) => ({
      paidFen: 48_921_711, fundAfterFen: -1, shortfallFen: claim.totalFen - 48_921_711, paidByComponent: { ...paidByComponent, principalFen: paidByComponent.principalFen + 1 },
    }));
    expect(violationsOf(bad)).toContainEqual(expect.objectContaining({
      invariant: 1, subject: 'ENTERPRISE:ccb', stream: 'pool-ccb', eventId: idOf(log, 'CompensatedFromEnterpriseFund'), figures: { beforeFen: 48_921_710, balanceFen: -1 },
    }));
  });
});

describe('Invariant 2, parts that make the claim', () => {
  it.each([
    ['a bank that bears one fen less', 'RiskCompensationShared', { bankBorneFen: 77_714_144 }],
    ['a risk share of one fen more', 'RiskCompensationShared', { riskShareFen: 77_714_146 }],
    ['a shortfall of one fen more', 'CompensatedFromEnterpriseFund', { shortfallFen: 155_428_291 }],
    ['a paid sum that its components do not make', 'CompensatedFromEnterpriseFund', { paidByComponent: { principalFen: 44_571_711, interestFen: 4_350_000, penaltyFen: 0, compoundFen: 0 } }],
  ] as const)('is broken by %s', (_what, type, change) => {
    expect(violationsOf(telling(log, type, () => change))).toContainEqual(expect.objectContaining({ invariant: 2, subject: 'L1', eventId: idOf(log, type) }));
  });

  it('is broken by a second sharing of one shortfall', () => {
    const shared = log.findIndex((event) => event.type === 'RiskCompensationShared');
    const again = log.slice(shared, shared + 1).map((event) => ({ ...event, id: 'again' }));
    expect(violationsOf([...log.slice(0, shared + 1), ...again])).toContainEqual(expect.objectContaining({ invariant: 2, eventId: 'again' }));
  });
});

describe('Invariant 3, steps that make the gross amount', () => {
  it.each([
    ['a surplus of one fen that nobody paid', ({ steps }: DataOf<'RecoveryApplied'>) => ({ steps: { ...steps, surplusFen: steps.surplusFen + 1 } })],
    ['a fen that went to the costs and stayed due', ({ dueAfter }: DataOf<'RecoveryApplied'>) => ({ dueAfter: { ...dueAfter, costsFen: 1 } })],
  ])('is broken by %s', (_what, change) => {
    expect(violationsOf(telling(log, 'RecoveryApplied', change))).toContainEqual(expect.objectContaining({ invariant: 3, subject: 'L1', eventId: idOf(log, 'RecoveryApplied') }));
  });
});

describe('Invariant 4, refilled at most what was paid', () => {
  it('is broken by a recovery that gives the enterprise fund one fen more than it paid', () => {
    const bad = telling(log, 'RecoveryApplied', ({ steps, dueBefore, enterpriseBalanceAfterFen }) => ({
      grossFen: 200_000_000 + 48_921_711 - steps.enterpriseFundFen,
      steps: { ...steps, enterpriseFundFen: 48_921_711 },
      dueBefore: { ...dueBefore, enterpriseFundFen: 48_921_711 },
      dueAfter: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 0, riskFundFen: 0, enterpriseFundFen: 0 },
      enterpriseBalanceAfterFen: enterpriseBalanceAfterFen + 48_921_711 - steps.enterpriseFundFen,
    }));
    expect(violationsOf(bad)).toEqual([expect.objectContaining({ invariant: 4, subject: 'L1', figures: { fund: 'ENTERPRISE', paidFen: 48_921_710, refilledFen: 48_921_711 } })]);
  });
});

describe('Invariant 5, closing balances', () => {
  it('is broken once by an event that states a wrong balance, and names both figures', () => {
    const found = violationsOf(telling(log, 'FundContributed', () => ({ balanceAfterFen: 4_000_001 })));
    expect(found[0]).toMatchObject({ invariant: 5, subject: 'ENTERPRISE:ccb', eventId: idOf(log, 'FundContributed'), figures: { closingFen: 4_000_001, derivedFen: 4_000_000 } });
  });

  const reversed = after(
    aPool(), aDecision(), anEnterpriseFundOf(1_000_000),
    (scheme) => step('ReverseEntry', { agreementId: 'ccb', eventId: scheme.log.at(-1)?.id ?? '', reason: '误记', decisionId: 'D-1' }),
  ).log;

  it('holds when an entry is reversed', () => {
    expect(reversed.at(-1)?.type).toBe('EntryReversed');
    expect(violationsOf(reversed)).toEqual([]);
  });

  it('is broken by a reversal of another amount', () => {
    expect(violationsOf(telling(reversed, 'EntryReversed', () => ({ enterpriseChangeFen: -999_999 })))).toContainEqual(expect.objectContaining({ invariant: 5 }));
  });

  const settled = after(
    aPool({ riskFundFen: 65_000_000 }), aClaimedLoan({ loanId: 'L1', amountFen: 200_000_000, dueDate: '2026-02-10' }), compensation('2026-03-11'), application('L1', '2026-03-11'), sharing('2026-03-11'),
    step('InjectRiskFund', { agreementId: 'ccb', amountFen: 40_000_000, budgetDocNo: 'B-2', slipNo: 'S-2' }), aDecision(), step('SettleRiskShareLater', { loanId: 'L1', amountFen: 1_000_000, decisionId: 'D-1' }),
    recovery('L1', 300_000_000), step('ReturnSurplus', { loanId: 'L1', recoveryId: 'V-L1', amountFen: 1_000_000, payee: '某甲' }),
  ).log;

  it.each([
    ['RiskFundInjected', { balanceBeforeFen: 1 }, settled],
    ['RiskFundInjected', { balanceAfterFen: 65_000_001 }, settled],
    ['RiskShareSettledLater', { riskBeforeFen: 39_999_999 }, settled],
    ['SurplusReturned', { heldBeforeFen: 1_000_001 }, settled],
    ['SurplusReturned', { heldAfterFen: 1 }, settled],
    ['AccountInterestCredited', { balanceBeforeFen: 1 }, reversed],
    ['EntryReversed', { enterpriseBalanceAfterFen: 1 }, reversed],
    ['EntryReversed', { riskBalanceAfterFen: 1 }, reversed],
  ] as const)('is broken by %s that states %j', (type, change, of) => {
    expect(violationsOf(of)).toEqual([]);
    expect(violationsOf(telling(of, type, () => change))[0]).toMatchObject({ invariant: 5, eventId: idOf(of, type) });
  });

  it('is broken by a second reversal of one entry', () => {
    const again = reversed.slice(-1).map((event) => ({ ...event, id: 'again' }));
    expect(violationsOf([...reversed, ...again])).toContainEqual(expect.objectContaining({ invariant: 5, eventId: 'again', figures: expect.objectContaining({ entry: 'not in the log, or reversed before' }) }));
  });
});

describe('Invariant 6, order of payment', () => {
  const A = { loanId: 'L1', amountFen: 60_000_000, dueDate: '2026-03-10' };
  const B = { loanId: 'L2', amountFen: 50_000_000, dueDate: '2026-03-12' };
  const inOrder = after(
    anOverdueLoan(A), aClaimedLoan(B), step('FileClaim', claimOf(A, { filedOn: '2026-03-13' })), anEnterpriseFundOf(80_000_000), compensation('2026-04-13'),
  ).log;

  it('holds when the older loan is paid first, though it was claimed later', () => {
    expect(violationsOf(inOrder)).toEqual([]);
  });

  it('is broken by the younger loan paid while the older one waits', () => {
    const older = inOrder.findIndex((event) => event.type === 'CompensatedFromEnterpriseFund' && event.data.loanId === 'L1');
    const found = violationsOf(inOrder.filter((_event, index) => index !== older)).filter(({ invariant }) => invariant === 6);
    expect(found).toEqual([expect.objectContaining({ subject: 'L2', figures: expect.objectContaining({ olderLoanId: 'L1', olderSince: '2026-03-11', overdueSince: '2026-03-13' }) })]);
  });
});

describe('Invariant 6, an older loan whose claim was withdrawn', () => {
  const passed = after(
    aDecision(), aClaimedLoan({ loanId: 'L1', dueDate: '2026-03-10' }), aClaimedLoan({ loanId: 'L2', dueDate: '2026-03-12' }),
    step('WaiveCompensationOrder', { agreementId: 'ccb', loanId: 'L1', reason: '争议', decisionId: 'D-1' }), step('WithdrawClaim', { loanId: 'L1', claimId: 'C-L1', reason: '更正' }),
    compensation('2026-04-13'),
  ).log;

  it('is passed by decision', () => {
    expect(violationsOf(passed)).toEqual([]);
  });

  it('and not without', () => {
    expect(violationsOf(without(passed, 'CompensationOrderWaived'))).toContainEqual(expect.objectContaining({ invariant: 6, subject: 'L2' }));
  });
});

describe('Invariant 7, leverage', () => {
  it.each([
    ['a filing one fen above ten times the risk fund', { amountFen: 5_000_000_001 }],
    ['a filing that forgets what is used', { usedBeforeFen: -1 }],
    ['a filing under a cap that the fund does not carry', { leverageCapFen: 50_000_000_000 }],
  ])('is broken by %s', (_what, change) => {
    expect(violationsOf(telling(log, 'CapacityReserved', () => change))).toContainEqual(expect.objectContaining({ invariant: 7, subject: 'L1', eventId: idOf(log, 'CapacityReserved') }));
  });
});

describe('Invariant 7, a payout that leaves the pool above its cap', () => {
  /** 6.14: a fund of 65,000,000 pays all it holds of its share, then 35,000,000 more out of 40,000,000 injected. */
  const shared = after(
    aPool({ riskFundFen: 65_000_000 }), aClaimedLoan({ loanId: 'L1', amountFen: 200_000_000, dueDate: '2026-03-10', claim: { interestFen: 4_000_001 } }), compensation('2026-04-13'), application('L1', '2026-04-13'),
    sharing('2026-04-13'),
  ).log;
  const settled = after(
    aPool({ riskFundFen: 65_000_000 }), aClaimedLoan({ loanId: 'L1', amountFen: 200_000_000, dueDate: '2026-03-10', claim: { interestFen: 4_000_001 } }), compensation('2026-04-13'), application('L1', '2026-04-13'),
    sharing('2026-04-13'), step('InjectRiskFund', { agreementId: 'ccb', amountFen: 40_000_000, budgetDocNo: 'B-2', slipNo: 'S-2' }), aDecision(),
    step('SettleRiskShareLater', { loanId: 'L1', amountFen: 35_000_000, decisionId: 'D-1' }),
  ).log;

  it('says so each time, and nothing is wrong', () => {
    expect(settled.filter((event) => event.type === 'LeverageBreached')).toHaveLength(2);
    expect(violationsOf(settled)).toEqual([]);
  });

  it('is found when it does not, at the payout, also as the last event of the log', () => {
    const silent = violationsOf(without(shared, 'LeverageBreached'));
    expect(silent).toEqual([expect.objectContaining({
      invariant: 7, subject: 'ccb', stream: 'pool-ccb', eventId: idOf(shared, 'RiskCompensationShared'), figures: { usedFen: 135_000_001, capFen: 0, headroomFen: -135_000_001, breach: 'not raised' },
    })]);
  });

  it('once for each of them, with other events after it', () => {
    const found = violationsOf(without(settled, 'LeverageBreached'));
    expect(found.map(({ eventId }) => eventId)).toEqual([idOf(settled, 'RiskCompensationShared'), idOf(settled, 'RiskShareSettledLater')]);
  });

  it('and when it was raised by another command', () => {
    const late = shared.map((event) => (event.type === 'LeverageBreached' ? { ...event, metadata: { ...event.metadata, commandId: 'later' } } : event));
    expect(violationsOf(late)).toContainEqual(expect.objectContaining({ invariant: 7, eventId: idOf(shared, 'RiskCompensationShared') }));
  });

  it.each([['usedFen', 1], ['capFen', 1], ['headroomFen', 0]] as const)('is broken by a breach that states another %s', (figure, amountFen) => {
    expect(violationsOf(telling(shared, 'LeverageBreached', () => ({ [figure]: amountFen })))).toContainEqual(expect.objectContaining({ invariant: 7, eventId: idOf(shared, 'LeverageBreached') }));
  });

  it('is not asked of a payout that leaves the pool below its cap', () => {
    expect(log.some((event) => event.type === 'LeverageBreached')).toBe(false);
    expect(violationsOf(log)).toEqual([]);
  });
});

describe('Invariant 8, exposure', () => {
  it.each([
    ['a reservation one fen above the cap', { amountFen: 500_000_001, exposureAfterFen: 500_000_001 }],
    ['a cap that the policy does not know', { capFen: 900_000_000 }],
    ['a sum that its loans do not make', { exposureAfterFen: 1 }],
  ])('is broken by %s', (_what, change) => {
    expect(violationsOf(telling(log, 'ExposureReserved', () => change))).toContainEqual(expect.objectContaining({ invariant: 8, eventId: idOf(log, 'ExposureReserved') }));
  });
});

describe('Invariant 9, gates before money', () => {
  it('is broken by a contract on a contribution that is one fen short', () => {
    const bad = telling(log, 'FundContributed', () => ({ amountFen: 3_999_999, cumulativeFen: 3_999_999, balanceAfterFen: 3_999_999 }));
    expect(violationsOf(bad)).toContainEqual(expect.objectContaining({
      invariant: 9, subject: 'L1', eventId: idOf(log, 'LoanContractSigned'), figures: expect.objectContaining({ contributedFen: 3_999_999, requiredFen: 4_000_000 }),
    }));
  });

  it('is broken by a contract that understates what it requires', () => {
    expect(violationsOf(telling(log, 'LoanContractSigned', () => ({ requiredFen: 0 })))).toContainEqual(expect.objectContaining({ invariant: 9, eventId: idOf(log, 'LoanContractSigned') }));
  });

  it('is broken by money that leaves without checks', () => {
    expect(violationsOf(without(log, 'DrawdownChecksPassed'))).toContainEqual(expect.objectContaining({ invariant: 9, eventId: idOf(log, 'LoanDisbursed') }));
  });

  it('is broken by more money than the contract', () => {
    expect(violationsOf(telling(log, 'LoanDisbursed', () => ({ amountFen: 200_000_001 })))).toContainEqual(expect.objectContaining({ invariant: 9, eventId: idOf(log, 'LoanDisbursed') }));
  });
});
