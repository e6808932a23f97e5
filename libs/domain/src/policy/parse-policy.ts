import { isCivilDate } from '../calendar/index.js';
import { COMMAND_NAMES } from '../commands/index.js';
import { MAX_AMOUNT_FEN } from '../money/index.js';
import type { Layer, Policy, RecoveryStep } from './policy.js';
import { type Checker, collect, either, flag, integer, listOf, nothing, oneOf, optional, type PolicyFault, record, text } from './schema.js';

const ppm = integer(0, 10_000_000);
const share = integer(0, 1_000_000);
const amount = integer(1, MAX_AMOUNT_FEN);
const rounding = oneOf('FLOOR', 'CEIL', 'HALF_UP');
const date: Checker = (value, path, faults) => {
  if (typeof value !== 'string' || !isCivilDate(value)) faults.push({ path, zh: '应为日期 YYYY-MM-DD', en: 'must be a date YYYY-MM-DD' });
};
const band = listOf(ppm, { from: 2, to: 2 });

/** The format of a policy file, key by key. */
const policyFormat = record({
  id: text,
  version: integer(1, 1_000_000),
  effectiveFrom: date,
  currency: oneOf('CNY'),
  poolScope: oneOf('PER_AGREEMENT'),
  contribution: record({
    minPpm: either(share, listOf(record({ minSecurityPpm: ppm, ppm: share }))),
    rounding,
    base: oneOf('CONTRACT_AMOUNT'),
    perExtraYearPpm: share,
    refund: oneOf('NONE'),
  }),
  riskFund: record({
    floorPpm: share,
    floorSeverity: oneOf('SOFT', 'HARD'),
    leverage: integer(1, 1_000),
    leverageBase: oneOf('CURRENT_BALANCE', 'INJECTED_TOTAL'),
    insufficient: oneOf('BANK_BEARS', 'PEND_FOR_DECISION', 'TREASURY_TOPS_UP'),
  }),
  eligibility: record({ minScore: integer(0, 1_000), minGrade: text, grades: listOf(text, { distinct: true }), requireRoster: flag }),
  security: record({ minPpm: ppm, kinds: listOf(text, { distinct: true }), jointLiability: oneOf('ANY', 'ALL', 'NONE') }),
  caps: record({ SCORECARD: amount, RATING: amount, scope: oneOf('ENTERPRISE', 'LOAN') }),
  term: record({ maxMonths: integer(1, 600) }),
  loanTypes: listOf(text, { distinct: true }),
  deadlines: record({
    disbursementNoticeWorkdays: integer(1, 60),
    compensationWorkdays: integer(1, 60),
    overdueMonths: integer(1, 24),
    anchor: oneOf('DUE_DATE', 'FIRST_OVERDUE_DAY', 'FIXED_30_DAYS'),
    rollMonthEnd: flag,
  }),
  claim: record({
    components: listOf(oneOf('PRINCIPAL', 'INTEREST', 'PENALTY', 'COMPOUND'), { distinct: true }),
    scope: oneOf('DUE_ONLY', 'FULL_BALANCE'),
    toleranceFen: integer(0, 1_000_000),
  }),
  order: record({ key: oneOf('OVERDUE_SINCE'), tie: oneOf('PRO_RATA', 'CLAIM_FILED_AT', 'SMALLEST_FIRST'), strict: flag }),
  layers: listOf(
    either(
      record({ payer: oneOf('ENTERPRISE_FUND'), mode: oneOf('FIRST') }),
      record({ payer: oneOf('RISK_FUND'), sharePpm: share, rounding }),
      record({ payer: oneOf('BANK'), share: oneOf('RESIDUAL') }),
    ),
  ),
  recovery: record({
    mode: oneOf('SEQUENTIAL', 'PRO_RATA'),
    steps: listOf(oneOf('COSTS', 'LIQUIDATED_DAMAGES', 'BANK', 'RISK_FUND', 'ENTERPRISE_FUND'), { distinct: true }),
    surplus: oneOf('BORROWER'),
    bankPostInterest: flag,
  }),
  interest: record({ dayCountBase: oneOf(360, 365), rounding, penaltyUpliftPpm: band, misuseUpliftPpm: band }),
  stopLoss: either(nothing, record({ metric: oneOf('OVERDUE_RATE'), stopPpm: share, resumePpm: share })),
  accountInterestTo: oneOf('SAME_FUND'),
  calendarRegion: text,
  fourEyes: optional(listOf(oneOf(...COMMAND_NAMES), { from: 0, distinct: true })),
});

/** Reads a policy file (08 §7.3); every fault at once, each with its path, by the names that its fields have there. */
export function parsePolicy(raw: unknown): { readonly policy: Policy } | { readonly faults: readonly PolicyFault[] } {
  const faults = collect(policyFormat, raw);
  if (faults.length > 0) return { faults };
  const policy = raw as Policy;
  const contradictions = [...layerFaults(policy.layers), ...recoveryFaults(policy), ...gradeFaults(policy), ...stopLossFaults(policy)];
  return contradictions.length > 0 ? { faults: contradictions } : { policy };
}

/** The layers run in this order, each at most once, and the bank takes the residual: nothing may be left unborne. */
function layerFaults(layers: readonly Layer[]): readonly PolicyFault[] {
  const order = ['ENTERPRISE_FUND', 'RISK_FUND', 'BANK'];
  const ranks = layers.map((layer) => order.indexOf(layer.payer));
  const rising = ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? -1));
  return rising && layers.at(-1)?.payer === 'BANK' ? [] : [{ path: 'layers', zh: '须依次为企业助保金、风险补偿金、银行，各至多一次，且以银行结尾', en: 'must run enterprise fund, risk fund, bank, each at most once, and end with the bank' }];
}

/** Whoever bears a part of the loss must be repaid, or money would stay without an owner; costs and damages a scheme may leave out. */
function recoveryFaults(policy: Policy): readonly PolicyFault[] {
  const payers: readonly RecoveryStep[] = policy.layers.map((layer) => layer.payer);
  const missing = payers.filter((step) => !policy.recovery.steps.includes(step));
  return missing.map((step) => ({ path: 'recovery.steps', zh: `缺少 ${step}`, en: `lacks ${step}` }));
}

function gradeFaults(policy: Policy): readonly PolicyFault[] {
  return policy.eligibility.grades.includes(policy.eligibility.minGrade) ? [] : [{ path: 'eligibility.minGrade', zh: '不在 eligibility.grades 之中', en: 'is not among eligibility.grades' }];
}

function stopLossFaults(policy: Policy): readonly PolicyFault[] {
  return policy.stopLoss !== null && policy.stopLoss.resumePpm > policy.stopLoss.stopPpm ? [{ path: 'stopLoss.resumePpm', zh: '高于 stopLoss.stopPpm', en: 'exceeds stopLoss.stopPpm' }] : [];
}
