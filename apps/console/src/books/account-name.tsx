import { useLanguage, type Words } from '../language/language.js';

const ACCOUNTS: Readonly<Record<string, Words>> = {
  ENTERPRISE_FUND: { zh: '企业助保金', en: 'Enterprise fund' }, RISK_FUND: { zh: '风险补偿金', en: 'Risk fund' }, TREASURY: { zh: '财政', en: 'Treasury' }, ENTERPRISES: { zh: '企业', en: 'Enterprises' },
  BANK_CLAIMS: { zh: '银行债权', en: 'Claims of banks' }, COSTS: { zh: '费用与违约金', en: 'Costs and damages' }, SURPLUS_HELD: { zh: '暂收余款', en: 'Surplus held' }, ACCOUNT_INTEREST: { zh: '专户利息', en: 'Account interest' },
};

/** An account of the double-entry books; a fund with the pool it is of. */
export function AccountName({ account }: { readonly account: string }) {
  const { t } = useLanguage();
  const [kind = '', pool] = account.split(':');
  const words = ACCOUNTS[kind];
  return <span title={account}>{words === undefined ? kind : t(words)}{pool !== undefined && ` · ${pool}`}</span>;
}
