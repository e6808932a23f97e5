import { add, type Fen, subtract, ZERO } from '../../money/index.js';
import { projection } from '../scheme-projection.js';
import { MONEY_EVENT_TYPES, type MoneyEventType } from './journal.js';
import { type Account, journalLines } from './journal-lines.js';

/** One account of the books: all that was ever debited and credited to it. */
export interface AccountDocument {
  readonly account: Account;
  readonly debitsFen: Fen;
  readonly creditsFen: Fen;
  /** Debits less credits. */
  readonly balanceFen: Fen;
}

export const trialBalanceProjection = projection<AccountDocument, MoneyEventType>({
  name: 'trial-balance',
  version: 2,
  collection: { name: 'accounts', indexes: [] },
  handles: MONEY_EVENT_TYPES,
  keys: (event) => journalLines(event).map(({ account }) => account),
  evolve(document, event, key) {
    const line = journalLines(event).find(({ account }) => account === key);
    if (line === undefined) return document;
    const { account, amountFen } = line;
    const { debitsFen, creditsFen, balanceFen } = document ?? { debitsFen: ZERO, creditsFen: ZERO, balanceFen: ZERO };
    return {
      account,
      debitsFen: amountFen > 0 ? add(debitsFen, amountFen) : debitsFen,
      creditsFen: amountFen < 0 ? subtract(creditsFen, amountFen) : creditsFen,
      balanceFen: add(balanceFen, amountFen),
    };
  },
});
