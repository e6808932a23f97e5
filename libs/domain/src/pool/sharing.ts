import type { CivilDate } from '../calendar/index.js';
import type { ApplyForRiskCompensation, SettleRiskShareLater, ShareRiskCompensation } from '../commands/index.js';
import { unknownAgreement } from '../agreement/commands.js';
import { requireDecision } from '../governance/state.js';
import { reject } from '../kernel/rejection.js';
import { type Fen, least, type Ppm, ppm, shareOf, subtract, sum, ZERO } from '../money/index.js';
import { type Policy, riskLayer } from '../policy/policy.js';
import { serve, totalOwed } from './components.js';
import type { PoolEvent } from './events.js';
import type { Ledger } from './ledger.js';
import { isCompensated } from './ledger.js';
import { leverageBreach } from './leverage.js';
import { allot } from './ordering.js';
import type { PoolCommand } from './pool-command.js';
import { duplicate, type PoolState } from './state.js';

/** The bank applies for what the enterprise fund left open (Art. 9, 27). */
export const applyForRiskCompensation: PoolCommand<ApplyForRiskCompensation> = {
  by: ['BANK'],
  kind: 'fact',
  needs: [],
  decide(pool, { data }) {
    const repeated = duplicate(pool, 'application', data.applicationId);
    if (repeated) return repeated;
    const ledger = pool.ledgers.get(data.loanId);
    if (ledger === undefined || ledger.unsharedFen === 0) return reject('NO_SHORTFALL', { loanId: data.loanId });
    if (ledger.application !== null) return reject('DUPLICATE', { what: 'pending application of loan', id: data.loanId });
    return [{ type: 'RiskCompensationApplied', data: { ...data, shortfallFen: ledger.unsharedFen } }];
  },
};

/**
 * Risk fund and bank share each shortfall (Art. 9, 27). The fund never pays more than its part, so it is rounded by the
 * policy (down) and the bank takes the odd fen; what the fund does not hold the bank carries (reading A13).
 */
export const shareRiskCompensation: PoolCommand<ShareRiskCompensation, 'agreement' | 'policy' | 'policyOf' | 'governance'> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: ['agreement', 'policy', 'policyOf', 'governance'],
  decide(pool, { data }, { agreement, policy, policyOf, governance }) {
    if (agreement.status === 'UNSIGNED') return unknownAgreement(data.agreementId);
    const undecided = data.decisionId === undefined ? undefined : requireDecision(governance, data.decisionId);
    if (undecided) return undecided;
    const pending = pendingOn(pool, data.valueDate);
    if (pending.length === 0) return reject('NOTHING_TO_SHARE', { agreementId: data.agreementId, valueDate: data.valueDate });

    const demands = pending.map(({ ledger, application }) => {
      const parts = splitShortfall(ledger.unsharedFen, policyOf(ledger.policy));
      const since = ledger.compensatedSince ?? data.valueDate;
      return { ...parts, ledger, application, loanId: ledger.loanId, since, filedOn: application.appliedOn, amountFen: parts.riskShareFen };
    });
    const allotments = allot(demands, pool.funds.riskFen, policy.order.tie);
    const shared = allotments.map(({ demand, paidFen, fundBeforeFen, fundAfterFen }): PoolEvent => {
      const { ledger, fundSharePpm, riskShareFen, bankShareFen } = demand;
      const { applicationId } = demand.application;
      return {
        type: 'RiskCompensationShared',
        data: {
          compensationId: `${ledger.loanId}/${applicationId}`,
          loanId: ledger.loanId,
          applicationId,
          shortfallFen: ledger.unsharedFen,
          fundSharePpm, riskShareFen, bankShareFen,
          riskPaidFen: paidFen,
          riskUnfundedFen: subtract(riskShareFen, paidFen),
          bankBorneFen: subtract(ledger.unsharedFen, paidFen),
          riskBeforeFen: fundBeforeFen,
          riskAfterFen: fundAfterFen,
          ...(data.decisionId === undefined ? {} : { decisionId: data.decisionId }),
          valueDate: data.valueDate,
        },
      };
    });
    const payments = allotments.map(({ demand, paidFen }) => ({ ledger: demand.ledger, paidFen }));
    return [...shared, ...leverageBreach(afterPaying(pool, payments), policy)];
  },
};

interface Pending {
  readonly ledger: Ledger;
  readonly application: NonNullable<Ledger['application']>;
}

function pendingOn(pool: PoolState, valueDate: CivilDate): readonly Pending[] {
  return [...pool.applied].flatMap((loanId) => {
    const ledger = pool.ledgers.get(loanId);
    return ledger?.application && ledger.application.appliedOn <= valueDate && ledger.unsharedFen > 0 ? [{ ledger, application: ledger.application }] : [];
  });
}

/** The pool once the risk fund has paid: less in the fund, and less outstanding by the principal that it paid for. */
function afterPaying(pool: PoolState, payments: readonly { readonly ledger: Ledger; readonly paidFen: Fen }[]): PoolState {
  const paidFen = sum(payments.map((payment) => payment.paidFen));
  const principalFen = sum(payments.map((payment) => serve(payment.ledger.owed, payment.paidFen).served.principalFen));
  return { ...pool, outstandingFen: subtract(pool.outstandingFen, principalFen), funds: { ...pool.funds, riskFen: subtract(pool.funds.riskFen, paidFen) } };
}

interface Parts {
  readonly fundSharePpm: Ppm;
  readonly riskShareFen: Fen;
  readonly bankShareFen: Fen;
}

/** What the risk fund and the bank have each to bear of a shortfall. */
export function splitShortfall(shortfallFen: Fen, policy: Policy): Parts {
  const { sharePpm, rounding } = riskLayer(policy) ?? NO_SHARE;
  const riskShareFen = shareOf(shortfallFen, sharePpm, rounding);
  return { fundSharePpm: sharePpm, riskShareFen, bankShareFen: subtract(shortfallFen, riskShareFen) };
}

const NO_SHARE = { sharePpm: ppm(0), rounding: 'FLOOR' } as const;

/** What the fund could not pay may be settled once it is refilled and the leading group decides so (reading A13). */
export const settleRiskShareLater: PoolCommand<SettleRiskShareLater, 'policy' | 'policyOf' | 'governance'> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: ['policy', 'policyOf', 'governance'],
  decide(pool, { data }, { policy, policyOf, governance }) {
    const ledger = pool.ledgers.get(data.loanId);
    if (ledger === undefined || !isCompensated(ledger)) return reject('NOT_COMPENSATED', { loanId: data.loanId });
    const undecided = requireDecision(governance, data.decisionId);
    if (undecided) return undecided;
    const filed = policyOf(ledger.policy);
    const bears = filed.riskFund.insufficient === 'BANK_BEARS';
    // What the borrower has given the bank meanwhile is no longer owed to it.
    const owedFen = bears ? ZERO : least(ledger.riskUnfundedFen, totalOwed(ledger.owed));
    const what = bears ? `unfunded risk share (policy ${filed.id} leaves it with the bank)` : 'unfunded risk share';
    if (data.amountFen > owedFen) return reject('AMOUNT_EXCEEDS_DEBT', { what, offeredFen: data.amountFen, owedFen }, ['Art. 9']);
    if (data.amountFen > pool.funds.riskFen) {
      return reject('FUND_INSUFFICIENT', { fund: 'RISK', balanceFen: pool.funds.riskFen, neededFen: data.amountFen });
    }
    const { riskFen } = pool.funds;
    const after = afterPaying(pool, [{ ledger, paidFen: data.amountFen }]);
    return [{ type: 'RiskShareSettledLater', data: { ...data, riskBeforeFen: riskFen, riskAfterFen: subtract(riskFen, data.amountFen) } }, ...leverageBreach(after, policy)];
  },
};
