import { type Fen, fen, loansProjection, placeOfLink, type Point, ZERO } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { reachOf } from '../../point-in-time/reach.js';
import type { Moment } from '../../projections/history/rows.js';
import { type TraceStep, traceUpTo } from '../../projections/history/traces.js';
import type { Reached } from '../../projections/reached.js';
import { eventsAt } from './events-at.js';
import { foldedOn, furtherEvents } from './further-events.js';
import type { TouchingEvent } from './loan-history.js';
import { poolOf } from './loan-scan.js';
import { balancesAtEach, fundAccountsOf } from './pool-balances.js';

/**
 * Histories out of what the documents of loans and the accounts of their pools' funds were. Up to one moment of the log everything
 * counts, and the versions there are the figures; onto them comes, by the live folds, what counts behind it: facts that came late
 * for the day, and what the read models do not reflect.
 */
export class StoredHistories {
  readonly #events: EventStore;
  readonly #readModels: ReadModelStore;
  readonly #reached: Reached;

  /** @param reached how far the read models reflect this log */
  constructor(events: EventStore, readModels: ReadModelStore, reached: Reached) {
    this.#events = events;
    this.#readModels = readModels;
    this.#reached = reached;
  }

  async entries(loanId: string, point: Point): Promise<readonly TouchingEvent[]> {
    const whole = this.#wholeUpTo(point);
    const steps = await traceUpTo(this.#readModels, loansProjection.collection, loanId, whole);
    const named = await eventsAt(this.#events, steps.map(([, position, link]) => ({ ...placeOfLink(link), position })));
    const [first] = named;
    const agreementId = first?.type === 'LoanApplied' ? first.data.agreementId : await poolOf(this.#events, loanId);
    const funds = agreementId === null ? undefined : fundAccountsOf(agreementId);
    const further = await furtherEvents(this.#events, this.#readModels, { loanId, funds }, point, this.#reached);
    const moments = steps.map(([at, position]): Moment => ({ at, position }));
    const balances = funds && (await balancesAtEach(this.#readModels, funds, further.length === 0 ? moments : [...moments, whole]));
    const entries = named.map((event, index): TouchingEvent => ({ event, balances: balances?.[index] ?? null, outstandingFen: outstandingIn(steps[index]) }));
    return further.length === 0 ? entries : [...entries, ...(await foldedOn(this.#readModels, { loanId, funds }, whole, balances?.at(-1), further))];
  }

  #wholeUpTo(point: Point): Moment {
    const { wholeUpTo } = reachOf(point);
    const { logTime, position } = this.#reached;
    return { at: wholeUpTo < logTime ? wholeUpTo : logTime, position };
  }
}

function outstandingIn(step: TraceStep | undefined): Fen {
  return fen(Number(step?.[3] ?? ZERO));
}
