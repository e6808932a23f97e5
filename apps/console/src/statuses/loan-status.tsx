import { useLanguage } from '../language/language.js';
import { LOAN_STATUSES } from './loan-statuses.js';
import { ToneTag } from './tone-tag.js';

export function LoanStatus({ status }: { readonly status: string | null }) {
  const { t } = useLanguage();
  const words = status === null ? undefined : LOAN_STATUSES[status];
  if (words === undefined) return <>{status ?? '—'}</>;
  return <ToneTag tone={words.tone}>{t(words)}</ToneTag>;
}
