import { Amount } from '../amounts/amount.js';
import { Rate } from '../amounts/rate.js';
import { useLanguage } from '../language/language.js';
import { FieldName } from './field-name.js';
import { CHOICE_NAMES } from './choice-names.js';

/** What a command says, field by field, in words; amounts and rates as people read them. */
export function CommandData({ data }: { readonly data: Readonly<Record<string, unknown>> }) {
  return (
    <dl style={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '4px 16px', margin: 0 }}>
      {Object.entries(data).map(([field, value]) => (
        <div key={field} style={{ display: 'contents' }}>
          <dt style={{ color: '#4d5b66' }}><FieldName of={field} /></dt>
          <dd style={{ margin: 0, overflowWrap: 'anywhere' }}><Value field={field} value={value} /></dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ field, value }: { readonly field: string; readonly value: unknown }) {
  const { t } = useLanguage();
  if (typeof value === 'number') return isAmount(field) ? <Amount fen={value} /> : field.endsWith('Ppm') ? <Rate ppm={value} /> : <>{value}</>;
  if (typeof value === 'boolean') return <>{value ? t({ zh: '是', en: 'Yes' }) : t({ zh: '否', en: 'No' })}</>;
  if (Array.isArray(value)) return value.length === 0 ? <>—</> : <>{value.map((one, index) => <div key={index}><Value field={field} value={one} /></div>)}</>;
  if (typeof value === 'object' && value !== null) return <CommandData data={{ ...value }} />;
  const words = typeof value === 'string' ? CHOICE_NAMES[value] : undefined;
  return <>{words === undefined ? String(value ?? '—') : t(words)}</>;
}

/** Losses of a listing (Art. 30) are amounts by their place. */
function isAmount(field: string): boolean {
  return field.endsWith('Fen') || ['bank', 'enterpriseFund', 'riskFund'].includes(field);
}
