import { useLanguage } from '../../language/language.js';
import { ENTERPRISE_STATUSES } from '../../statuses/enterprise-statuses.js';
import { ToneTag } from '../../statuses/tone-tag.js';

export function EnterpriseStatus({ status }: { readonly status: string }) {
  const { t } = useLanguage();
  const words = Object.entries(ENTERPRISE_STATUSES).find(([name]) => name === status)?.[1];
  return words === undefined ? <>{status}</> : <ToneTag tone={words.tone}>{t(words)}</ToneTag>;
}
