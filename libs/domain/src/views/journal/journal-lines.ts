import type { MoneyEntry } from '../../pool/events.js';
import type { RecordedSchemeEvent } from '../../event-catalogue.js';
import { unreachable } from '../../kernel/decider.js';
import { add, type Fen, subtract, ZERO } from '../../money/index.js';
import { isMoneyEntry } from '../../pool/funds.js';
import { isPoolEvent, poolOfStream } from '../streams-of-events.js';

/**
 * Accounts of the double-entry books. The funds and `SURPLUS_HELD` hold money, so a debit fills them; the others
 * are the parties and the causes that money comes from and goes to.
 */
export type Account =
  | `ENTERPRISE_FUND:${string}` | `RISK_FUND:${string}`
  | 'TREASURY' | 'ENTERPRISES' | 'BANK_CLAIMS' | 'COSTS' | 'SURPLUS_HELD' | 'ACCOUNT_INTEREST';

/** One line of an entry: positive fen are a debit, negative a credit. */
export interface JournalLine {
  readonly account: Account;
  readonly amountFen: Fen;
}

const NO_LINES: readonly JournalLine[] = [];

/** The lines of a money event, which add up to zero; none for any other event. A reversal has those of its entry, negated. */
export function journalLines(event: RecordedSchemeEvent): readonly JournalLine[] {
  if (!isPoolEvent(event)) return NO_LINES;
  const pool = poolOfStream(event);
  if (event.type === 'EntryReversed') return linesOf(event.data.entry, pool).map(negated);
  return isMoneyEntry(event) ? linesOf(event, pool) : NO_LINES;
}

function linesOf(entry: MoneyEntry, pool: string): readonly JournalLine[] {
  switch (entry.type) {
    case 'RiskFundInjected':
      return transfer('TREASURY', `RISK_FUND:${pool}`, entry.data.amountFen);
    case 'FundContributed':
      return transfer('ENTERPRISES', `ENTERPRISE_FUND:${pool}`, entry.data.amountFen);
    case 'AccountInterestCredited':
      return transfer('ACCOUNT_INTEREST', `${entry.data.fund === 'ENTERPRISE' ? 'ENTERPRISE_FUND' : 'RISK_FUND'}:${pool}`, entry.data.amountFen);
    case 'CompensatedFromEnterpriseFund':
      return transfer(`ENTERPRISE_FUND:${pool}`, 'BANK_CLAIMS', entry.data.paidFen);
    case 'RiskCompensationShared':
      return transfer(`RISK_FUND:${pool}`, 'BANK_CLAIMS', entry.data.riskPaidFen);
    case 'RiskShareSettledLater':
      return transfer(`RISK_FUND:${pool}`, 'BANK_CLAIMS', entry.data.amountFen);
    case 'RecoveryApplied': {
      const { grossFen, steps } = entry.data;
      return moving([
        { account: 'ENTERPRISES', amountFen: subtract(ZERO, grossFen) },
        // Agreed costs and liquidated damages (违约金) both leave the scheme here.
        { account: 'COSTS', amountFen: add(steps.costsFen, steps.liquidatedDamagesFen) },
        { account: 'BANK_CLAIMS', amountFen: steps.bankFen },
        { account: `RISK_FUND:${pool}`, amountFen: steps.riskFundFen },
        { account: `ENTERPRISE_FUND:${pool}`, amountFen: steps.enterpriseFundFen },
        { account: 'SURPLUS_HELD', amountFen: steps.surplusFen },
      ]);
    }
    case 'SurplusReturned':
      return transfer('SURPLUS_HELD', 'ENTERPRISES', entry.data.amountFen);
    default:
      return unreachable(entry);
  }
}

function transfer(from: Account, to: Account, amountFen: Fen): readonly JournalLine[] {
  return moving([{ account: to, amountFen }, { account: from, amountFen: subtract(ZERO, amountFen) }]);
}

function moving(lines: readonly JournalLine[]): readonly JournalLine[] {
  return lines.filter(({ amountFen }) => amountFen !== 0);
}

function negated({ account, amountFen }: JournalLine): JournalLine {
  return { account, amountFen: subtract(ZERO, amountFen) };
}
