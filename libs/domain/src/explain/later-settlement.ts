import { subtract } from '../money/index.js';
import { bankBorne } from '../pool/ledger.js';
import type { Account, Case } from './explanation.js';
import { cny, inTurn, said } from './wording.js';

/** What the risk fund had not held is paid later, by decision (Art. 9). */
export function explainLaterSettlement({ event: { data }, before, after, filed }: Case<'RiskShareSettledLater'>): Account {
  const { amountFen, riskBeforeFen, riskAfterFen, decisionId } = data;
  const bankBorneFen = bankBorne(after);
  return {
    said: inTurn(
      said(
        `此前风险补偿金应担 ${cny(before.riskShareFen).zh},已付 ${cny(before.riskPaidFen).zh},未到位 ${cny(before.riskUnfundedFen).zh}。`,
        `Of its share of ${cny(before.riskShareFen).en} the risk fund had paid ${cny(before.riskPaidFen).en}; ${cny(before.riskUnfundedFen).en} was unfunded.`,
      ),
      said(
        `经领导小组决议 ${decisionId},由风险补偿金补付 ${cny(amountFen).zh},仍未到位 ${cny(before.riskUnfundedFen).zh} − ${cny(amountFen).zh} = ${cny(after.riskUnfundedFen).zh}。`,
        `By leading-group decision ${decisionId} the fund settles ${cny(amountFen).en}; still unfunded: ${cny(before.riskUnfundedFen).en} − ${cny(amountFen).en} = ${cny(after.riskUnfundedFen).en}.`,
      ),
      said(
        `风险补偿金余额 ${cny(riskBeforeFen).zh} − ${cny(amountFen).zh} = ${cny(riskAfterFen).zh};银行承担降至 ${cny(bankBorneFen).zh}。`,
        `Risk fund: ${cny(riskBeforeFen).en} − ${cny(amountFen).en} = ${cny(riskAfterFen).en}; the bank now bears ${cny(bankBorneFen).en}.`,
      ),
    ),
    figures: { amountFen, unfundedBeforeFen: before.riskUnfundedFen, unfundedAfterFen: subtract(before.riskUnfundedFen, amountFen), riskBeforeFen, riskAfterFen, bankBorneFen, decisionId },
    adds: [
      { of: 'unfundedBeforeFen', totalFen: before.riskUnfundedFen, parts: { amountFen, unfundedAfterFen: subtract(before.riskUnfundedFen, amountFen) } },
      { of: 'riskBeforeFen', totalFen: riskBeforeFen, parts: { amountFen, riskAfterFen } },
    ],
    policyVersion: filed === undefined ? undefined : `${filed.id}@${filed.version}`,
  };
}
