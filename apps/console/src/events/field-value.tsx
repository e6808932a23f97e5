import { Amount } from '../amounts/amount.js';
import { useLanguage } from '../language/language.js';
import { ENTERPRISE_STATUSES } from '../statuses/enterprise-statuses.js';
import { LOAN_STATUSES } from '../statuses/loan-statuses.js';
import { StatusTag } from '../statuses/status-tag.js';
import { VALUE_NAMES } from './value-names.js';

const STATUSES = { ...ENTERPRISE_STATUSES, ...LOAN_STATUSES };

/** What a field holds, as people read it. */
export function FieldValue({ field, value }: { readonly field: string; readonly value: unknown }) {
  const { t } = useLanguage();
  if (field === 'status' && typeof value === 'string') return <StatusTag of={STATUSES} status={value} />;
  if (typeof value === 'number' && field.endsWith('Fen')) return <Amount fen={value} />;
  if (typeof value === 'boolean') return <>{value ? t({ zh: '是', en: 'yes' }) : t({ zh: '否', en: 'no' })}</>;
  if (Array.isArray(value)) return <>{value.map((one: unknown) => inWords(one)).join(t({ zh: '、', en: ', ' })) || '—'}</>;
  return <>{value === null || value === undefined ? '—' : inWords(value)}</>;

  function inWords(one: unknown): string {
    const words = typeof one === 'string' ? VALUE_NAMES[one] : undefined;
    return words === undefined ? (typeof one === 'object' ? JSON.stringify(one) : String(one)) : t(words);
  }
}
