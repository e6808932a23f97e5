import type { CivilDate } from '../calendar/index.js';
import type { Sentence } from '../kernel/rejection-catalogue.js';
import { type Fen, subtract } from '../money/index.js';
import type { Policy, PolicyRef } from '../policy/policy.js';
import { planRun, type Queued } from '../pool/compensation-run.js';
import type { Ledger } from '../pool/ledger.js';
import { splitShortfall } from '../pool/sharing.js';

/** What keeps a loan of the queue from being paid on a day, or nothing does. */
export type QueueStanding = 'PAYABLE' | 'RUN_REFUSED' | 'MONTH_NOT_OVER' | 'NOT_CLAIMED' | 'WAIVED';

/** What a run on the day would pay of a claim, and how its shortfall would be split. */
export interface ForecastPayment {
  readonly paidFen: Fen;
  readonly shortfallFen: Fen;
  readonly riskShareFen: Fen;
  readonly bankShareFen: Fen;
}

export interface QueuePlace {
  /** Place in the pool's order of Art. 26, from 1. */
  readonly rank: number;
  readonly loanId: string;
  readonly overdueSince: CivilDate;
  readonly monthEndsOn: CivilDate;
  readonly compensableFrom: CivilDate;
  readonly deadline: CivilDate | null;
  readonly claimId: string | null;
  readonly claimFen: Fen | null;
  readonly standing: QueueStanding;
  readonly reason: Sentence;
  /** `null` for what a run on the day would not pay. */
  readonly forecast: ForecastPayment | null;
}

export interface QueueTerms {
  readonly agreementId: string;
  readonly on: CivilDate;
  readonly enterpriseFundFen: Fen;
  readonly policy: Policy;
  readonly policyOf: (ref: PolicyRef) => Policy;
}

/**
 * The queue of one pool in its order, and what a run on the day would pay: the rule of the run itself, decided upon and not
 * carried out (Art. 8, 9, 26).
 */
export function queueForecast(ledgers: readonly Ledger[], { agreementId, on, enterpriseFundFen, policy, policyOf }: QueueTerms): readonly QueuePlace[] {
  const queued = ledgers.flatMap((ledger): Queued[] => (ledger.queue === null ? [] : [{ ledger, queue: ledger.queue }]));
  const planned = planRun(queued, { agreementId, valueDate: on, enterpriseFundFen, policy, policyOf });
  const refusal = 'rejected' in planned ? planned : undefined;
  const paid = new Map('rejected' in planned ? [] : planned.map(({ demand: { loanId }, paidFen }) => [loanId, paidFen]));
  return queued.toSorted(bySince).map((one, index): QueuePlace => {
    const { ledger: { loanId, claim, policy: filedUnder }, queue } = one;
    const { overdueSince, monthEndsOn, compensableFrom, deadline } = queue;
    const standing = standingOf(one, on, paid.has(loanId));
    const place = { rank: index + 1, loanId, overdueSince, monthEndsOn, compensableFrom, deadline, claimId: claim?.claimId ?? null, claimFen: claim?.totalFen ?? null, standing };
    const paidFen = paid.get(loanId);
    const reason = standing === 'RUN_REFUSED' && refusal !== undefined ? { zh: refusal.zh, en: refusal.en } : said(place);
    if (paidFen === undefined || claim === null) return { ...place, reason, forecast: null };
    const shortfallFen = subtract(claim.totalFen, paidFen);
    const { riskShareFen, bankShareFen } = splitShortfall(shortfallFen, policyOf(filedUnder));
    return { ...place, reason, forecast: { paidFen, shortfallFen, riskShareFen, bankShareFen } };
  });
}

function standingOf({ ledger, queue }: Queued, on: CivilDate, isPaid: boolean): QueueStanding {
  if (isPaid) return 'PAYABLE';
  if (ledger.claim === null && queue.waived) return 'WAIVED';
  if (ledger.claim === null) return 'NOT_CLAIMED';
  return queue.compensableFrom > on ? 'MONTH_NOT_OVER' : 'RUN_REFUSED';
}

function bySince(a: Queued, b: Queued): number {
  if (a.queue.overdueSince !== b.queue.overdueSince) return a.queue.overdueSince < b.queue.overdueSince ? -1 : 1;
  return a.ledger.loanId < b.ledger.loanId ? -1 : 1;
}

function said({ rank, overdueSince, compensableFrom, standing }: Pick<QueuePlace, 'rank' | 'overdueSince' | 'compensableFrom' | 'standing'>): Sentence {
  const place = { zh: `自 ${overdueSince} 起逾期，列第 ${rank} 位；`, en: `Overdue since ${overdueSince}, at place ${rank}; ` };
  const state = STATES[standing];
  return { zh: `${place.zh}${state.zh.replace('{from}', compensableFrom)}`, en: `${place.en}${state.en.replace('{from}', compensableFrom)}` };
}

const STATES: Readonly<Record<QueueStanding, Sentence>> = {
  PAYABLE: { zh: '已申请且已满月，可予代偿。', en: 'claimed and past its month: payable.' },
  RUN_REFUSED: { zh: '已申请且已满月，但本次代偿不能进行。', en: 'claimed and past its month, but the run is refused.' },
  MONTH_NOT_OVER: { zh: '已申请，自 {from} 起可代偿。', en: 'claimed; payable from {from}.' },
  NOT_CLAIMED: { zh: '银行尚未申请代偿。', en: 'the bank has not claimed.' },
  WAIVED: { zh: '银行尚未申请，经决议后序可先代偿。', en: 'not claimed; by decision younger ones may pass.' },
};
