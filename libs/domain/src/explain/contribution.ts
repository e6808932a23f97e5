import { atLeastZero, percent, subtract } from '../money/index.js';
import type { Account, Case } from './explanation.js';
import { cny, inTurn, ROUNDED, said } from './wording.js';

/** 助保金 paid in (Art. 6): the amount due, by which formula, and what is still missing. */
export function explainContribution({ event: { data }, filed }: Case<'FundContributed'>): Account {
  const { amountFen, baseLoanFen, ratePpm, requiredFen, cumulativeFen, balanceBeforeFen, balanceAfterFen, payer, accountId, slipNo, receivedOn } = data;
  const missingFen = atLeastZero(subtract(requiredFen, cumulativeFen));
  const rounded = filed === undefined ? undefined : ROUNDED[filed.contribution.rounding];
  return {
    said: inTurn(
      said(
        `${receivedOn},${payer} 向专户 ${accountId} 缴纳企业助保金 ${cny(amountFen).zh}(回单 ${slipNo})。`,
        `On ${receivedOn} ${payer} paid ${cny(amountFen).en} into special account ${accountId} (slip ${slipNo}).`,
      ),
      said(
        `应缴 = 备案金额 ${cny(baseLoanFen).zh} × ${percent(ratePpm)}${rounded === undefined ? '' : `,${rounded.zh}`} = ${cny(requiredFen).zh}。`,
        `Required = filed amount ${cny(baseLoanFen).en} × ${percent(ratePpm)}${rounded === undefined ? '' : `, ${rounded.en}`} = ${cny(requiredFen).en}.`,
      ),
      missingFen === 0
        ? said(`累计已缴 ${cny(cumulativeFen).zh},已缴足。`, `Paid so far: ${cny(cumulativeFen).en}, in full.`)
        : said(`累计已缴 ${cny(cumulativeFen).zh},尚欠 ${cny(missingFen).zh}。`, `Paid so far: ${cny(cumulativeFen).en}; ${cny(missingFen).en} is missing.`),
      said(
        `企业助保金余额 ${cny(balanceBeforeFen).zh} + ${cny(amountFen).zh} = ${cny(balanceAfterFen).zh}。`,
        `Enterprise fund: ${cny(balanceBeforeFen).en} + ${cny(amountFen).en} = ${cny(balanceAfterFen).en}.`,
      ),
    ),
    figures: { amountFen, baseLoanFen, ratePpm, requiredFen, cumulativeFen, missingFen, balanceBeforeFen, balanceAfterFen, ...(filed === undefined ? {} : { rounding: filed.contribution.rounding }) },
  };
}
