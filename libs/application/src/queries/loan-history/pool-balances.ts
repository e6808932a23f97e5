import { type Account, type AccountDocument, add, type Fen, journalLines, type PoolBalances, type RecordedSchemeEvent, trialBalanceProjection, ZERO } from '@zhubao/domain';
import type { ReadModelStore } from '@zhubao/read-models';
import { fieldsAtEach } from '../../point-in-time/stored-steps.js';
import type { Moment } from '../../projections/history/rows.js';

/** The two funds of a pool as accounts of the books: small documents, that change only when money moves. */
export interface FundAccounts {
  readonly enterprise: Account;
  readonly risk: Account;
}

export function fundAccountsOf(agreementId: string): FundAccounts {
  return { enterprise: `ENTERPRISE_FUND:${agreementId}`, risk: `RISK_FUND:${agreementId}` };
}

/** What a pool held at each of several moments, which follow one another in the log. */
export async function balancesAtEach(store: ReadModelStore, { enterprise, risk }: FundAccounts, moments: readonly Moment[]): Promise<readonly PoolBalances[]> {
  const [enterprises, risks] = await fieldsAtEach(store, trialBalanceProjection.collection, [enterprise, risk], ['balanceFen'], moments);
  return moments.map((_, index) => ({ enterpriseFundFen: balanceIn(enterprises?.[index]), riskFundFen: balanceIn(risks?.[index]) }));
}

/** What it holds after a further event. */
export function balancesAfter({ enterpriseFundFen, riskFundFen }: PoolBalances, event: RecordedSchemeEvent, { enterprise, risk }: FundAccounts): PoolBalances {
  return { enterpriseFundFen: balanceAfter(enterpriseFundFen, event, enterprise), riskFundFen: balanceAfter(riskFundFen, event, risk) };
}

/** Whether an event moved money of the pool. */
export function movesMoneyOf({ enterprise, risk }: FundAccounts, event: RecordedSchemeEvent): boolean {
  return journalLines(event).some(({ account }) => account === enterprise || account === risk);
}

function balanceAfter(balanceFen: Fen, event: RecordedSchemeEvent, fund: Account): Fen {
  return journalLines(event).reduce((fen, { account, amountFen }) => (account === fund ? add(fen, amountFen) : fen), balanceFen);
}

function balanceIn(account: Partial<AccountDocument> | undefined): Fen {
  return account?.balanceFen ?? ZERO;
}
