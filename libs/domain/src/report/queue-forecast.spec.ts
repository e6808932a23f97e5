import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../calendar/index.js';
import { fen } from '../money/index.js';
import { aClaimedLoan, after, anOverdueLoan, aPool, anEnterpriseFundOf, compensation, type Life } from '../testing/index.js';
import { foldOne, loansProjection, policiesProjection, poolsProjection } from '../views/index.js';
import { queueForecast } from './queue-forecast.js';

const older = { loanId: 'L1', amountFen: 200_000_000, dueDate: '2026-01-20' };
const younger = { loanId: 'L2', amountFen: 100_000_000, dueDate: '2026-01-25' };

function forecast(on: string, ...lives: Life[]) {
  const { log } = after(aPool({ riskFundFen: 500_000_000 }), ...lives);
  const ledgers = [...foldOne(log, loansProjection).values()].flatMap(({ ledger }) => (ledger === null ? [] : [ledger]));
  const enterpriseFundFen = foldOne(log, poolsProjection).get('ccb')?.enterpriseFen ?? fen(0);
  const [adopted] = foldOne(log, policiesProjection).values();
  if (adopted === undefined) throw new Error('no policy');
  return queueForecast(ledgers, { agreementId: 'ccb', on: civilDate(on), enterpriseFundFen, policy: adopted.policy, policyOf: () => adopted.policy });
}

describe('Art. 26 the queue as it would be paid', () => {
  it('pays the oldest first and splits what is left open by halves', () => {
    // Both contributed 2 %: 4,000,000 and 2,000,000 fen stand in the fund, with 194,000,000 more.
    expect(forecast('2026-03-02', anEnterpriseFundOf(194_000_000), aClaimedLoan(older), aClaimedLoan(younger))).toMatchObject([
      { rank: 1, loanId: 'L1', standing: 'PAYABLE', claimFen: 200_000_000, forecast: { paidFen: 200_000_000, shortfallFen: 0, riskShareFen: 0, bankShareFen: 0 } },
      { rank: 2, loanId: 'L2', standing: 'PAYABLE', claimFen: 100_000_000, forecast: { paidFen: 0, shortfallFen: 100_000_000, riskShareFen: 50_000_000, bankShareFen: 50_000_000 } },
    ]);
  });

  it('is what the run then pays', () => {
    const lives = [anEnterpriseFundOf(94_000_001), aClaimedLoan(older), aClaimedLoan(younger)];
    const foreseen = forecast('2026-03-02', ...lives).map(({ loanId, forecast: said }) => [loanId, said?.paidFen]);
    const { log } = after(aPool({ riskFundFen: 500_000_000 }), ...lives, compensation('2026-03-02'));
    expect(log.flatMap((one) => (one.type === 'CompensatedFromEnterpriseFund' ? [[one.data.loanId, one.data.paidFen]] : []))).toEqual(foreseen);
  });

  it('waits for an older loan that nobody has claimed, and says which', () => {
    const [first, second] = forecast('2026-03-02', anOverdueLoan(older), aClaimedLoan(younger));
    expect(first).toMatchObject({ rank: 1, loanId: 'L1', standing: 'NOT_CLAIMED', forecast: null });
    expect(second).toMatchObject({ rank: 2, loanId: 'L2', standing: 'RUN_REFUSED', forecast: null });
    expect(second?.reason.en).toContain('L1');
  });

  it('pays nothing before the month is over', () => {
    expect(forecast('2026-02-10', aClaimedLoan(older))).toMatchObject([{ standing: 'MONTH_NOT_OVER', compensableFrom: '2026-02-21', forecast: null }]);
  });
});
