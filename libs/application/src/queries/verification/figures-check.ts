import { type Fen, type PoolDocument, poolsProjection, type RecordedSchemeEvent } from '@zhubao/domain';
import type { FaultBook } from './fault-book.js';

/** A balance as an event states it, and as it follows from the events before. */
type Figure = readonly [field: string, stated: Fen, folded: Fen];

/** Balances that events carry are those that the events before them add up to. */
export class FiguresCheck {
  readonly #book: FaultBook;
  /** One document a pool. */
  readonly #pools = new Map<string, PoolDocument>();
  readonly #handles = new Set<string>(poolsProjection.handles);

  constructor(book: FaultBook) {
    this.#book = book;
  }

  check(event: RecordedSchemeEvent): void {
    if (!this.#handles.has(event.type)) return;
    for (const key of poolsProjection.keys(event)) {
      const before = this.#pools.get(key);
      const after = poolsProjection.evolve(before, event, key);
      if (after === undefined) continue;
      this.#pools.set(key, after);
      for (const [field, stated, folded] of figuresOf(event, before ?? after, after)) {
        if (stated === folded) continue;
        this.#book.at(event, 'FIGURE_DIFFERS', `${field} 记为 ${stated} 分,按其前的事件应为 ${folded} 分。`, `it states ${field} ${stated}; the events before it yield ${folded}.`);
      }
    }
  }
}

function figuresOf(event: RecordedSchemeEvent, before: PoolDocument, after: PoolDocument): readonly Figure[] {
  switch (event.type) {
    case 'FundContributed':
      return [['balanceBeforeFen', event.data.balanceBeforeFen, before.enterpriseFen], ['balanceAfterFen', event.data.balanceAfterFen, after.enterpriseFen]];
    case 'CompensatedFromEnterpriseFund':
      return [['fundBeforeFen', event.data.fundBeforeFen, before.enterpriseFen], ['fundAfterFen', event.data.fundAfterFen, after.enterpriseFen]];
    case 'RiskCompensationShared':
      return [['riskBeforeFen', event.data.riskBeforeFen, before.riskFen], ['riskAfterFen', event.data.riskAfterFen, after.riskFen]];
    case 'RiskShareSettledLater':
      return [['riskAfterFen', event.data.riskAfterFen, after.riskFen]];
    case 'RecoveryApplied':
      return [['enterpriseBalanceAfterFen', event.data.enterpriseBalanceAfterFen, after.enterpriseFen], ['riskBalanceAfterFen', event.data.riskBalanceAfterFen, after.riskFen]];
    default:
      return [];
  }
}
