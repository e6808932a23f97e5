import { inWords } from '../events/event-name.js';
import { useLanguage, type Words } from '../language/language.js';

/** What moves a fund, in the words of the books. */
export const MONEY_TYPES: Readonly<Record<string, Words>> = {
  RiskFundInjected: { zh: '风险补偿金注入', en: 'Risk fund injected' },
  FundContributed: { zh: '缴存助保金', en: 'Contribution' },
  AccountInterestCredited: { zh: '专户结息', en: 'Account interest' },
  CompensatedFromEnterpriseFund: { zh: '助保金代偿', en: 'Compensation' },
  RiskCompensationShared: { zh: '风险补偿分担', en: 'Risk share' },
  RiskShareSettledLater: { zh: '补付风险补偿', en: 'Risk share settled later' },
  RecoveryApplied: { zh: '追偿款分配', en: 'Recovery' },
  SurplusReturned: { zh: '退还余款', en: 'Surplus returned' },
  EntryReversed: { zh: '冲正', en: 'Reversal' },
};

export function wordsOfMoney(type: string): Words {
  return MONEY_TYPES[type] ?? { zh: type, en: inWords(type) };
}

export function MoneyType({ type }: { readonly type: string }) {
  const { t } = useLanguage();
  return <span title={type}>{t(wordsOfMoney(type))}</span>;
}
