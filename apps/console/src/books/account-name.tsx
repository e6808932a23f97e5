import { ACCOUNT_WORDS } from '@zhubao/api-client';
import { useLanguage, type Words } from '../language/language.js';

const ACCOUNTS: Readonly<Record<string, Words>> = ACCOUNT_WORDS;

/** An account of the double-entry books; a fund with the pool it is of. */
export function AccountName({ account }: { readonly account: string }) {
  const { t } = useLanguage();
  const [kind = '', pool] = account.split(':');
  const words = ACCOUNTS[kind];
  return <span title={account}>{words === undefined ? kind : t(words)}{pool !== undefined && ` · ${pool}`}</span>;
}
