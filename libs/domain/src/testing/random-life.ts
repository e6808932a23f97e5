import fc from 'fast-check';
import { addDays, type CivilDate } from '../calendar/index.js';
import { principalArrears, unpaidPrincipal } from '../loan/state.js';
import { ZERO } from '../money/index.js';
import { type Ledger, surplusHeld } from '../pool/ledger.js';
import { coveredPrincipal, type PoolState } from '../pool/state.js';
import { claimOf, recoveryOf, repaymentOf } from './default-lives.js';
import { firm } from './firms.js';
import { ALL_DRAWDOWN_CHECKS, contractOf, contributionOf, disbursementOf, type LoanTerms, reviewOf } from './loan-lives.js';
import { aDecision, aPool, aRosteredEnterprise } from './scheme-lives.js';
import type { Scheme } from './scheme.js';
import { type Life, type Step, step } from './step.js';

// Random lives of several loans in two pools. Moves fit the state they find where they can, and are refused where not:
// the rules, not the generator, keep the books right.

export const POOLS = ['ccb', 'icbc'] as const;
const LOANS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6'] as const;
const START = '2025-08-01';

type Kind =
  | 'WAIT' | 'REPAY' | 'REPORT' | 'CLAIM' | 'RESTATE' | 'WITHDRAW_CLAIM' | 'CURE' | 'COMPENSATE' | 'APPLY' | 'SHARE' | 'AGREE_COSTS' | 'RECOVER' | 'RETURN_SURPLUS' | 'WRITE_OFF'
  | 'SETTLE' | 'WAIVE' | 'REVERSE' | 'INJECT' | 'INTEREST' | 'WITHDRAW' | 'ACCELERATE' | 'LEND';

export interface Move {
  readonly kind: Kind;
  readonly loan: number;
  /** Where a move has a choice or a size: a thousandth of what is possible. */
  readonly part: number;
}

export interface Plan {
  readonly riskFundsFen: readonly [number, number];
  readonly loans: readonly { readonly amountFen: number; readonly pool: number; readonly firm: number; readonly days: number; readonly instalments: 1 | 2; readonly drawn: number }[];
  readonly moves: readonly Move[];
}

const WEIGHTS: Readonly<Record<Kind, number>> = {
  WAIT: 14, REPAY: 4, REPORT: 2, CLAIM: 16, RESTATE: 2, WITHDRAW_CLAIM: 1, CURE: 1, COMPENSATE: 14, APPLY: 14, SHARE: 14, AGREE_COSTS: 3, RECOVER: 10, RETURN_SURPLUS: 2, WRITE_OFF: 1,
  SETTLE: 4, WAIVE: 2, REVERSE: 6, INJECT: 2, INTEREST: 1, WITHDRAW: 1, ACCELERATE: 1, LEND: 4,
};
const kinds = Object.entries(WEIGHTS).map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind as Kind) }));

export const plans: fc.Arbitrary<Plan> = fc.record({
  riskFundsFen: fc.tuple(fc.integer({ min: 20_000_000, max: 90_000_000 }), fc.integer({ min: 20_000_000, max: 90_000_000 })),
  loans: fc.array(
    fc.record({
      amountFen: fc.integer({ min: 1_000, max: 300_000_000 }), pool: fc.nat(1), firm: fc.nat(3), days: fc.integer({ min: 10, max: 60 }),
      instalments: fc.constantFrom<1 | 2>(1, 2), drawn: fc.integer({ min: 900, max: 1_000 }),
    }),
    { minLength: LOANS.length, maxLength: LOANS.length },
  ),
  moves: fc.array(fc.record({ kind: fc.oneof(...kinds), loan: fc.nat(LOANS.length - 1), part: fc.nat(1_000) }), { minLength: 60, maxLength: 140, size: 'max' }),
});

/** Two pools, four firms, a decision, and the first business day. */
function beginning(plan: Plan, policy: object): Life {
  return [
    POOLS.map((agreementId, index) => aPool({ agreementId, policy, riskFundFen: plan.riskFundsFen[index] ?? 1 })),
    [1, 2, 3, 4].map((number) => aRosteredEnterprise({ uscc: firm(number) })),
    aDecision(),
    step('OpenBusinessDay', { date: START }, { on: START }),
  ];
}

function termsOfPlan(plan: Plan, index: number, on: CivilDate): LoanTerms & { readonly loanId: string; readonly agreementId: string } {
  const { amountFen, pool, firm: number, days, instalments, drawn } = plan.loans[index] ?? { amountFen: 1_000, pool: 0, firm: 0, days: 10, instalments: 1, drawn: 1_000 };
  const half = Math.floor(amountFen / 2);
  const schedule = instalments === 1
    ? [{ no: 1, dueDate: addDays(on, days), principalFen: amountFen }]
    : [{ no: 1, dueDate: addDays(on, days), principalFen: half }, { no: 2, dueDate: addDays(on, 2 * days), principalFen: amountFen - half }];
  return {
    loanId: LOANS[index] ?? 'L1', agreementId: POOLS[pool] ?? 'ccb', uscc: firm(number + 1), amountFen, schedule, disbursedOn: on, disbursedFen: Math.ceil((amountFen * drawn) / 1_000),
    dueDate: schedule.at(-1)?.dueDate ?? on,
  };
}

/** Everything from application to disbursement; a rule may stop it on the way. */
function lending(plan: Plan, index: number, scheme: Scheme): readonly Step[] {
  const on = scheme.today;
  const terms = termsOfPlan(plan, index, on);
  const { loanId, agreementId, uscc = '', amountFen = 0 } = terms;
  const loan = scheme.state('loan', loanId);
  if (loan.step === 'UNKNOWN') {
    return [
      step('ApplyForLoan', { loanId, uscc, agreementId, amountFen, termMonths: 12, loanType: 'WORKING_CAPITAL', purpose: '购料' }),
      step('ReviewLoan', reviewOf(terms)),
      step('SubmitRecommendation', { loanId, letterNo: 'T', papers: [] }),
      step('DecideFiling', { loanId, approve: true, noticeNo: 'N' }),
    ];
  }
  if (loan.step === 'RECOMMENDED') return [step('DecideFiling', { loanId, approve: true, noticeNo: 'N' })];
  if (loan.step !== 'FILED' && loan.step !== 'CLEARED') return [];
  const requiredFen = loan.filing?.requiredFen ?? 0;
  return [
    ...(requiredFen > 0 ? [step('ContributeToFund', contributionOf(terms, requiredFen))] : []),
    step('SignLoanContract', contractOf(terms)),
    step('PassDrawdownChecks', { loanId, checks: ALL_DRAWDOWN_CHECKS, checkedBy: 'checker' }),
    step('DisburseLoan', disbursementOf(terms)),
    step('NotifyDisbursement', { loanId, notifiedOn: on }),
  ];
}

/** Whether a move on a loan can be expected to pass, by what the pool holds of it. */
const FITS: Partial<Readonly<Record<Kind, (ledger: Ledger) => boolean>>> = {
  CLAIM: ({ queue, claim }) => queue !== null && claim === null,
  CURE: ({ queue }) => queue !== null,
  WAIVE: ({ queue }) => queue !== null,
  RESTATE: ({ claim }) => claim !== null,
  WITHDRAW_CLAIM: ({ claim }) => claim !== null,
  APPLY: ({ unsharedFen, application }) => unsharedFen > 0 && application === null,
  AGREE_COSTS: ({ claimFen }) => claimFen > 0,
  RECOVER: ({ claimFen, stage }) => claimFen > 0 && stage !== 'CLOSED',
  WRITE_OFF: ({ claimFen, unsharedFen }) => claimFen > 0 && unsharedFen === 0,
  SETTLE: ({ riskUnfundedFen }) => riskUnfundedFen > 0,
  RETURN_SURPLUS: (ledger) => surplusHeld(ledger) > 0,
};

/** The loan of a move: nine times of ten one that it fits, if there is any; else whichever. */
function loanOf({ kind, loan, part }: Move, scheme: Scheme): string {
  const fits = FITS[kind];
  const fitting = POOLS.flatMap((agreementId) => [...scheme.state('pool', agreementId).ledgers.values()]).filter((ledger) => fits?.(ledger) ?? false);
  const chosen = part % 10 === 0 ? undefined : fitting[loan % Math.max(1, fitting.length)];
  return chosen?.loanId ?? LOANS[loan] ?? 'L1';
}

function isWaiting({ ledgers, applied }: PoolState, kind: Kind, today: CivilDate): boolean {
  if (kind === 'SHARE') return applied.size > 0;
  return kind === 'COMPENSATE' && ledgers.some(({ queue, claim }) => queue !== null && claim !== null && queue.compensableFrom <= today);
}

/** The commands of a move as the scheme stands. */
function commandsOf(move: Move, plan: Plan, scheme: Scheme, turn: number): readonly Step[] {
  const { kind, loan: index, part } = move;
  const loanId = loanOf(move, scheme);
  const loan = scheme.state('loan', loanId);
  const today = scheme.today;
  const waiting = POOLS.filter((id) => isWaiting(scheme.state('pool', id), kind, today));
  const poolOfMove = waiting[part % Math.max(1, waiting.length)] ?? POOLS[part % POOLS.length] ?? 'ccb';
  if (kind === 'WAIT') {
    const date = addDays(today, 1 + (part % 35));
    return [step('OpenBusinessDay', { date }, { on: date })];
  }
  if (kind === 'LEND') return lending(plan, index, scheme);
  if (kind === 'COMPENSATE') return [step('RunCompensation', { agreementId: poolOfMove, valueDate: today })];
  if (kind === 'SHARE') return [step('ShareRiskCompensation', { agreementId: poolOfMove, valueDate: today })];
  if (kind === 'INJECT') return [step('InjectRiskFund', { agreementId: poolOfMove, amountFen: 1 + part * 10_000, budgetDocNo: 'B', slipNo: `S-${turn}` })];
  if (kind === 'INTEREST') return [step('CreditAccountInterest', { agreementId: poolOfMove, fund: part % 2 === 0 ? 'RISK' : 'ENTERPRISE', amountFen: 1 + part, period: 'Q' })];
  if (kind === 'REVERSE') {
    const stream = scheme.stream('pool', poolOfMove);
    const eventId = stream[stream.length - 1 - (part % Math.min(8, stream.length))]?.id ?? '';
    return [step('ReverseEntry', { agreementId: poolOfMove, eventId, reason: '更正', decisionId: 'D-1' })];
  }
  if (loan.step === 'UNKNOWN') return [];
  const pool = scheme.state('pool', loan.agreementId);
  const ledger = pool.ledgers.get(loanId);
  const partOf = (fen: number): number => Math.floor((fen * part) / 1_000);
  switch (kind) {
    case 'REPAY': {
      const owedFen = unpaidPrincipal(loan) - coveredPrincipal(pool, loanId);
      return [step('RecordRepayment', repaymentOf(loanId, today, { principalFen: part < 400 ? owedFen : partOf(owedFen), interestFen: 1 + part }))];
    }
    case 'REPORT':
      return (loan.contract?.schedule ?? []).filter((line) => line.dueDate < today).map((line) => step('ReportOverdue', { loanId, scheduleNo: line.no, dueDate: line.dueDate }));
    case 'CLAIM':
    case 'RESTATE': {
      const owedFen = principalArrears(loan, today, coveredPrincipal(pool, loanId));
      const parts = { principalFen: part < 700 ? owedFen : partOf(owedFen), interestFen: part * 7, penaltyFen: part, compoundFen: part % 7 };
      if (parts.principalFen + parts.interestFen === 0) return [];
      if (kind === 'CLAIM') return [step('FileClaim', claimOf({ loanId }, { claimId: `C-${turn}`, filedOn: today, cutoffDate: today, ...parts }))];
      return [step('RestateClaim', { loanId, claimId: ledger?.claim?.claimId ?? 'none', cutoffDate: today, ...parts })];
    }
    case 'WITHDRAW_CLAIM':
      return [step('WithdrawClaim', { loanId, claimId: ledger?.claim?.claimId ?? 'none', reason: '更正' })];
    case 'CURE':
      return [step('ConfirmOverdueCured', { loanId, curedOn: today })];
    case 'APPLY':
      return [step('ApplyForRiskCompensation', { loanId, applicationId: `R-${turn}`, appliedOn: today })];
    case 'AGREE_COSTS':
      return [step('AgreeRecoveryCosts', { loanId, costAgreementId: `G-${turn}`, costsFen: part, liquidatedDamagesFen: part % 3, items: [], officeSignedBy: 'o', bankSignedBy: 'b' })];
    case 'RECOVER':
      return [step('ApplyRecovery', recoveryOf(loanId, 1 + partOf((ledger?.claimFen ?? ZERO) * 1.2), { recoveryId: `V-${turn}`, receivedOn: today, ...(part % 2 === 0 ? { bankPostInterestFen: part } : {}) }))];
    case 'RETURN_SURPLUS': {
      const [recoveryId, heldFen] = Object.entries(ledger?.surpluses ?? {}).findLast(([, surplusFen]) => surplusFen > 0) ?? ['', ZERO];
      return [step('ReturnSurplus', { loanId, recoveryId, amountFen: 1 + partOf(heldFen), payee: loan.uscc })];
    }
    case 'WRITE_OFF':
      return [step('WriteOffLoss', { loanId, decisionId: 'D-1' })];
    case 'SETTLE':
      return [step('SettleRiskShareLater', { loanId, amountFen: 1 + partOf(ledger?.riskUnfundedFen ?? ZERO), decisionId: 'D-1' })];
    case 'WAIVE':
      return [step('WaiveCompensationOrder', { agreementId: loan.agreementId, loanId, reason: '争议', decisionId: 'D-1' })];
    case 'WITHDRAW':
      return [step('WithdrawLoan', { loanId, reason: '撤回' })];
    case 'ACCELERATE':
      return [step('DeclareAcceleration', { loanId, declaredOn: today, reason: '停产' })];
  }
}

/** Lives a plan through; refused commands leave no trace. */
export function livePlan(plan: Plan, policy: object, scheme: Scheme, atRest: (scheme: Scheme) => void): void {
  scheme.live(beginning(plan, policy));
  for (let index = 0; index < plan.loans.length; index += 1) {
    for (const one of lending(plan, index, scheme)) scheme.take(one);
    for (const one of lending(plan, index, scheme)) scheme.take(one);
  }
  plan.moves.forEach((move, turn) => {
    for (const one of commandsOf(move, plan, scheme, turn)) {
      scheme.take(one);
      atRest(scheme);
    }
  });
}
