import type { CivilDate } from '../calendar/index.js';
import { reject, type Rejection } from '../kernel/rejection.js';
import { type Fen, ZERO } from '../money/index.js';
import { hasEnterpriseLayer, type Policy } from '../policy/policy.js';
import { type Ledger, type PendingClaim, runningPrincipal } from './ledger.js';
import { allot, type Allotment, type Demand } from './ordering.js';

/** A loan in the queue of its pool. */
export interface Queued {
  readonly ledger: Ledger;
  readonly queue: NonNullable<Ledger['queue']>;
}

export interface Payable extends Queued {
  readonly claim: PendingClaim;
}

export interface RunTerms {
  readonly agreementId: string;
  readonly valueDate: CivilDate;
  readonly enterpriseFundFen: Fen;
  /** In force on the value date: it orders the payments. */
  readonly policy: Policy;
  /** Of a loan's filing. */
  readonly policyOf: (ref: Ledger['policy']) => Policy;
}

/** What a run on the value date pays each claim, oldest first (Art. 8, 26), or why it may not be run. */
export function planRun(queued: readonly Queued[], { agreementId, valueDate, enterpriseFundFen, policy, policyOf }: RunTerms): readonly Allotment<Payable & Demand>[] | Rejection {
  const payable = payableOn(queued, valueDate);
  if (payable.length === 0) return reject('NOTHING_TO_PAY', { agreementId, valueDate });
  const refusal = (policy.order.strict ? olderUnclaimed(queued, payable, valueDate) : undefined) ?? overclaimed(payable);
  if (refusal) return refusal;
  const demands = payable.map((one) => ({
    ...one,
    loanId: one.ledger.loanId,
    since: one.queue.overdueSince,
    filedOn: one.claim.filedOn,
    // A scheme without the layer pays nothing here; the whole claim is then its shortfall.
    amountFen: hasEnterpriseLayer(policyOf(one.ledger.policy)) ? one.claim.totalFen : ZERO,
  }));
  return allot(demands, enterpriseFundFen, policy.order.tie);
}

function payableOn(queued: readonly Queued[], valueDate: CivilDate): readonly Payable[] {
  return queued.flatMap(({ ledger, queue }) => (ledger.claim !== null && queue.compensableFrom <= valueDate ? [{ ledger, queue, claim: ledger.claim }] : []));
}

/** A younger loan waits for an older one that is past its month, until that one is claimed, cured or waived; a claim that was withdrawn is none (reading A6). */
function olderUnclaimed(queued: readonly Queued[], payable: readonly Payable[], valueDate: CivilDate): Rejection | undefined {
  const youngest = payable.reduce((a, b) => (b.queue.overdueSince > a.queue.overdueSince ? b : a));
  const older = queued
    .filter(({ ledger, queue }) => ledger.claim === null && !queue.waived)
    .filter(({ queue }) => queue.compensableFrom <= valueDate && queue.overdueSince < youngest.queue.overdueSince)
    .toSorted((a, b) => (a.queue.overdueSince < b.queue.overdueSince ? -1 : 1))[0];
  if (older === undefined) return undefined;
  return reject('OLDER_CLAIM_UNPAID', {
    olderLoanId: older.ledger.loanId,
    olderSince: older.queue.overdueSince,
    youngerLoanId: youngest.ledger.loanId,
    youngerSince: youngest.queue.overdueSince,
  });
}

/** The borrower repaid after the claim was filed: the bank must restate it before anybody is paid. */
function overclaimed(payable: readonly Payable[]): Rejection | undefined {
  const one = payable.find(({ claim, ledger }) => claim.principalFen > runningPrincipal(ledger));
  if (one === undefined) return undefined;
  return reject('AMOUNT_EXCEEDS_DEBT', {
    what: `principal of claim ${one.claim.claimId} (restate it)`, offeredFen: one.claim.principalFen, owedFen: runningPrincipal(one.ledger),
  });
}
