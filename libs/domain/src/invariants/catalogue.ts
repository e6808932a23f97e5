/** The invariants of every prefix of every log (05 §6) that events alone can prove, each with its sentence in both languages. */
export const INVARIANTS = {
  1: { zh: '任何资金余额不得低于零。', en: 'No fund balance is below zero.' },
  2: { zh: '每笔贷款:企业助保金支付、风险补偿金支付与银行承担之和等于代偿申请额。', en: 'What both funds paid and the bank bore for a loan makes its claim.' },
  3: { zh: '每笔追偿:各顺序分配额与余款之和等于收回总额。', en: 'The steps and the surplus of a recovery make its gross amount.' },
  4: { zh: '每笔贷款补回的资金不超过已支付的资金。', en: 'Neither fund is refilled by more than it paid for a loan.' },
  5: { zh: '资金期末余额等于期初加收入减支出,分录借贷相抵。', en: 'A fund closes at its opening balance plus what came in less what went out, and every entry balances.' },
  6: { zh: '较早逾期、已满期限且未豁免的贷款未获代偿前,不得代偿较晚逾期的贷款。', en: 'No loan is paid before an older one of its pool that is past its month.' },
  7: { zh: '批准占用额度时,占用加余额不超过风险补偿金放大上限;支付使上限低于已用额度的,须同时标记。', en: 'Reserved and outstanding stay within the leverage at every permission that raises them; a payout that lowers the cap below them says so.' },
  8: { zh: '批准占用时,企业在各银行的总额不超过其上限。', en: 'Exposure of an enterprise over all banks stays within its cap at every permission that raises it.' },
  9: { zh: '助保金缴足方可签订合同,审核通过方可放款。', en: 'The contribution is complete before a contract is signed, and checks have passed before money leaves.' },
} as const;

export type InvariantNo = keyof typeof INVARIANTS;
