import { type CivilDate, yearOf } from '../../calendar/index.js';
import { add, type Fen, sum, ZERO } from '../../money/index.js';
import { product, quotient } from '../../money/rounding.js';
import type { Policy } from '../../policy/policy.js';
import { leverageCap } from '../../pool/leverage.js';
import type { EnterpriseDocument } from '../../views/enterprises.js';
import type { ExceptionDocument } from '../../views/exceptions.js';
import type { LoanDocument } from '../../views/loans/loan-document.js';
import type { PoolDocument } from '../../views/pools/pools.js';
import type { TimerExecution } from './deadline-execution.js';
import { type MoneyEvent, standing } from './money-events.js';
import { type Ratio, ratio } from './ratio.js';
import type { RecoveryRow } from './recovery-distribution.js';
import { amount, count, rate, said, type Statistic } from './statistic.js';

/** What the statistics are drawn from: documents as of the last day of the period, and what happened in it. */
export interface StatisticsBasis {
  readonly from: CivilDate;
  readonly asOf: CivilDate;
  readonly pools: readonly PoolDocument[];
  readonly loans: readonly LoanDocument[];
  readonly enterprises: readonly EnterpriseDocument[];
  readonly policy: Policy | undefined;
  /** Entries of the books that took effect in the period. */
  readonly moved: readonly MoneyEvent[];
  /** Of the period. */
  readonly exceptions: readonly ExceptionDocument[];
  /** Of the period. */
  readonly timers: readonly TimerExecution[];
  /** Since the beginning. */
  readonly recoveries: readonly RecoveryRow[];
}

/** 助保贷业务统计表: what leading group, treasury and regulators ask for by month, quarter or year (09 §8.3). */
export function businessStatistics(basis: StatisticsBasis): readonly Statistic[] {
  return [...scale(basis), ...funds(basis), ...quality(basis), ...compensation(basis), ...conduct(basis)];
}

function scale({ asOf, pools, loans, enterprises, policy }: StatisticsBasis): readonly Statistic[] {
  const lent = loans.filter(({ disbursedOn }) => disbursedOn !== null && yearOf(disbursedOn) === yearOf(asOf));
  const running = loans.filter(({ outstandingFen }) => outstandingFen > 0);
  const borrowers = new Set(running.map(({ uscc }) => uscc)).size;
  const balanceFen = balanceOf(loans);
  return [
    count('banks', '合作银行数', 'Cooperating banks', new Set(pools.flatMap(({ status, bankId }) => (status === 'ACTIVE' || status === 'SUSPENDED' ? [bankId] : []))).size),
    count('poolMembers', '入池企业户数', 'Enterprises in pools', enterprises.filter(({ memberOf }) => memberOf.length > 0).length),
    count('borrowersOfYear', '本年累计发放户数', 'Borrowers, this year', new Set(lent.map(({ uscc }) => uscc)).size),
    count('loansOfYear', '本年累计发放笔数', 'Loans, this year', lent.length),
    amount('lentOfYearFen', '本年累计发放金额', 'Lent, this year', sum(lent.map(drawnOf))),
    amount('balanceFen', '贷款余额', 'Outstanding', balanceFen),
    { ...amount('averageFen', '户均贷款余额', 'Outstanding per borrower', borrowers === 0 ? null : quotient(product(balanceFen), borrowers, 'HALF_UP')), numerator: balanceFen, denominator: borrowers, denominatorUnit: 'COUNT', note: said('贷款余额 / 有余额的企业户数', 'outstanding / borrowers with a balance') },
    weightedRate(running),
    rate('idle', '资金闲置率', 'Idle capacity', spareOf(pools, policy, balanceFen), '(放大上限 − 贷款余额) / 放大上限', '(leverage cap − outstanding) / leverage cap'),
  ];
}

function funds({ pools }: StatisticsBasis): readonly Statistic[] {
  const riskFen = sum(pools.map((pool) => pool.riskFen));
  const balanceFen = sum(pools.map((pool) => pool.outstandingFen));
  return [
    amount('riskInjectedFen', '风险补偿金到位额', 'Risk fund, injected', sum(pools.map((pool) => pool.injectedFen))),
    amount('riskFundFen', '风险补偿金余额', 'Risk fund', riskFen),
    amount('contributedFen', '企业助保金累计缴纳', 'Enterprise fund, contributed', sum(pools.map((pool) => pool.contributedFen))),
    amount('enterpriseFundFen', '企业助保金余额', 'Enterprise fund', sum(pools.map((pool) => pool.enterpriseFen))),
    rate('leverage', '放大倍数', 'Leverage', ratio(balanceFen, riskFen), '贷款余额 / 风险补偿金余额', 'outstanding / risk fund'),
  ];
}

function quality({ loans }: StatisticsBasis): readonly Statistic[] {
  const overdueFen = sum(loans.map((loan) => loan.overdueFen));
  return [
    amount('overdueFen', '逾期本金', 'Overdue principal', overdueFen),
    rate('overdue', '逾期率', 'Overdue rate', ratio(overdueFen, balanceOf(loans)), '逾期本金 / 贷款余额', 'overdue principal / outstanding'),
    { ...rate('nonPerforming', '不良率', 'Non-performing rate', { numerator: 0, denominator: balanceOf(loans), ppm: null }, '五级分类未登记，无从计算', 'the five-class grading of loans is not recorded, so there is no such figure'), numerator: null },
  ];
}

function compensation({ from, asOf, pools, loans, moved, recoveries }: StatisticsBasis): readonly Statistic[] {
  const paidFen = sum(standing(moved).map(paidToBank));
  const maturedFen = sum(loans.filter(({ maturity }) => maturity !== null && maturity >= from && maturity <= asOf).map(drawnOf));
  const byEnterpriseFen = sum(pools.map((pool) => pool.enterprisePaidFen));
  const byRiskFen = sum(pools.map((pool) => pool.riskPaidFen));
  const byBankFen = sum(loans.flatMap(({ bankBorneFen }) => (bankBorneFen === null ? [] : [bankBorneFen])));
  const restoredFen = sum(recoveries.map(({ steps }) => add(steps.bankFen, steps.riskFundFen, steps.enterpriseFundFen)));
  return [
    amount('compensatedFen', '本期代偿额', 'Compensated, this period', paidFen),
    rate('compensation', '代偿率', 'Compensation rate', ratio(paidFen, maturedFen), '本期代偿额（助保金与风险补偿金） / 本期到期贷款额', 'paid by both funds in the period / loans that matured in it'),
    amount('enterprisePaidFen', '累计代偿：企业助保金', 'Compensated in all: enterprise fund', byEnterpriseFen),
    amount('riskPaidFen', '累计代偿：风险补偿金', 'Compensated in all: risk fund', byRiskFen),
    amount('bankBorneFen', '累计代偿：银行承担', 'Compensated in all: borne by banks', byBankFen),
    rate('recovery', '追偿率', 'Recovery rate', ratio(restoredFen, add(byEnterpriseFen, byRiskFen, byBankFen)), '累计补回及偿还 / 累计代偿（三方合计）', 'given back to both funds and banks / compensated by all three'),
  ];
}

function conduct({ enterprises, exceptions, timers }: StatisticsBasis): readonly Statistic[] {
  return [
    count('deadlinesMissed', '时限超期笔数', 'Deadlines missed or met late, this period', timers.reduce((total, { metLate, missed }) => total + metLate + missed, 0)),
    count('limitBreaches', '限额突破次数', 'Limits exceeded, this period', exceptions.filter(({ kind }) => kind === 'LEVERAGE_BREACHED').length),
    count('blacklisted', '黑名单户数', 'Blacklisted enterprises', enterprises.filter((enterprise) => enterprise.blacklisted).length),
  ];
}

function paidToBank(event: MoneyEvent): Fen {
  switch (event.type) {
    case 'CompensatedFromEnterpriseFund':
      return event.data.paidFen;
    case 'RiskCompensationShared':
      return event.data.riskPaidFen;
    case 'RiskShareSettledLater':
      return event.data.amountFen;
    default:
      return ZERO;
  }
}

/** Weighted by balance; exact until the one rounding. */
function weightedRate(running: readonly LoanDocument[]): Statistic {
  const priced = running.flatMap(({ outstandingFen, loan }) => (loan?.contract ? [{ outstandingFen, ratePpm: loan.contract.annualRatePpm }] : []));
  const weightFen = sum(priced.map(({ outstandingFen }) => outstandingFen));
  const interest = priced.reduce((total, { outstandingFen, ratePpm }) => total.plus(product(outstandingFen, ratePpm)), product(0));
  return {
    item: 'weightedRate', title: said('加权平均利率', 'Weighted average rate'), unit: 'PPM', value: weightFen === 0 ? null : quotient(interest, weightFen, 'HALF_UP'),
    numerator: quotient(interest, 1_000_000, 'HALF_UP'), denominator: weightFen, denominatorUnit: 'FEN', note: said('按余额计一年利息 / 贷款余额', "a year's interest on the balances / outstanding"),
  };
}

function spareOf(pools: readonly PoolDocument[], policy: Policy | undefined, balanceFen: Fen): Ratio {
  const capFen = policy === undefined ? 0 : sum(pools.map((pool) => leverageCap(pool, policy)));
  return ratio(capFen - balanceFen, capFen);
}

function balanceOf(loans: readonly LoanDocument[]): Fen {
  return sum(loans.map(({ outstandingFen }) => outstandingFen));
}

function drawnOf({ loan, amountFen }: LoanDocument): Fen {
  return loan?.disbursement?.amountFen ?? amountFen;
}
