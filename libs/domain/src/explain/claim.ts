import { daysBetween } from '../calendar/index.js';
import { type Fen, yuan } from '../money/index.js';
import type { Components } from '../pool/events.js';
import type { Account, Case } from './explanation.js';
import { cny, daysEn, inTurn, said, type Said } from './wording.js';

/** A claim or a payment by its parts. */
export function byComponent({ principalFen, interestFen, penaltyFen, compoundFen }: Components): Said {
  const parts: readonly (readonly [string, string, Fen])[] = [
    ['复利', 'compound interest', compoundFen], ['罚息', 'penalty interest', penaltyFen], ['利息', 'interest', interestFen], ['本金', 'principal', principalFen],
  ];
  return said(
    parts.map(([zh, , amount]) => `${zh} ${yuan(amount)}`).join(' + '),
    parts.map(([, en, amount]) => `${en} ${yuan(amount)}`).join(' + '),
  );
}

/** The bank's claim (Art. 8): what it asks for, how that compares with the engine's own reckoning, and whether it came late. */
export function explainClaim({ event: { data } }: Case<'CompensationClaimed'>): Account {
  const { claimId, filedOn, cutoffDate, totalFen, recomputed, deviationFen, deviates, late, monthEndsOn, overdueSince } = data;
  const daysLate = late ? daysBetween(monthEndsOn, filedOn) : 0;
  const parts = byComponent(data);
  return {
    said: inTurn(
      said(
        `${filedOn},银行提出代偿申请 ${claimId},计息截至 ${cutoffDate}:${parts.zh} = ${cny(totalFen).zh}。`,
        `On ${filedOn} the bank filed claim ${claimId}, interest up to ${cutoffDate}: ${parts.en} = ${cny(totalFen).en}.`,
      ),
      said(
        `系统按合同复算为 ${cny(recomputed.totalFen).zh},相差 ${cny(deviationFen).zh}${deviates ? ',超出容差,已标记' : ',在容差之内'}。`,
        `Recomputed from the contract: ${cny(recomputed.totalFen).en}; the difference of ${cny(deviationFen).en} is ${deviates ? 'beyond the tolerance and flagged' : 'within the tolerance'}.`,
      ),
      late
        ? said(
            `贷款自 ${overdueSince} 起逾期,应于 ${monthEndsOn} 前申请,迟 ${daysLate} 天;照常受理并标记。`,
            `Overdue since ${overdueSince}, it was to be filed by ${monthEndsOn}: ${daysEn(daysLate)} late, accepted and flagged.`,
          )
        : said(`贷款自 ${overdueSince} 起逾期,申请未超过 ${monthEndsOn}。`, `Overdue since ${overdueSince}; the claim came by ${monthEndsOn}.`),
    ),
    figures: { claimFen: totalFen, recomputedFen: recomputed.totalFen, deviationFen, deviates, late, daysLate, overdueSince, monthEndsOn, filedOn },
  };
}
