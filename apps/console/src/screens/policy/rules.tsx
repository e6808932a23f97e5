import { Amount } from '../../amounts/amount.js';
import { Rate } from '../../amounts/rate.js';
import { useLanguage } from '../../language/language.js';
import { inWords } from '../../events/type-in-words.js';
import { RULE_NAMES, wordsOfRule } from './rule-names.js';

/** Rules as they were adopted, group by group and to the last field; rates as percentages, caps as amounts. */
export function Rules({ rules, of = '' }: { readonly rules: Readonly<Record<string, unknown>>; readonly of?: string }) {
  return (
    <dl style={{ display: 'grid', gridTemplateColumns: 'minmax(140px, max-content) minmax(0, 1fr)', gap: '4px 20px', margin: 0 }}>
      {Object.entries(rules).map(([field, value]) => (
        <div key={field} style={{ display: 'contents' }}>
          <dt style={{ color: '#4d5b66' }}><RuleName of={of === '' ? field : `${of}.${field}`} /></dt>
          <dd style={{ margin: 0, overflowWrap: 'anywhere' }}><Rule field={of === '' ? field : `${of}.${field}`} value={value} /></dd>
        </div>
      ))}
    </dl>
  );
}

export function RuleName({ of }: { readonly of: string }) {
  const { t } = useLanguage();
  const words = RULE_NAMES[of];
  return <span title={of}>{words === undefined ? inWords(of.split('.').at(-1) ?? of) : t(words)}</span>;
}

export function Rule({ field, value }: { readonly field: string; readonly value: unknown }) {
  const { t } = useLanguage();
  if (value === null || value === undefined) return <>{t({ zh: '无', en: 'none' })}</>;
  if (typeof value === 'boolean') return <>{value ? t({ zh: '是', en: 'yes' }) : t({ zh: '否', en: 'no' })}</>;
  if (typeof value === 'number' && field.endsWith('Ppm')) return <Rate ppm={value} />;
  if (typeof value === 'number' && (field.endsWith('Fen') || /^caps\./u.test(field))) return <Amount fen={value} />;
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'number') && field.endsWith('Ppm')) return <>{value.map((one, index) => <span key={index}>{index > 0 && ' — '}<Rate ppm={one} /></span>)}</>;
    if (value.every((one) => typeof one !== 'object')) return <>{value.map((one) => inWordsOf(one)).join(t({ zh: '、', en: ', ' }))}</>;
    return <ol style={{ margin: 0, paddingInlineStart: 18, display: 'grid', gap: 4 }}>{value.map((one, index) => <li key={index}><Rule field={field} value={one} /></li>)}</ol>;
  }
  if (typeof value === 'object') return <Rules rules={{ ...value }} of={field} />;
  return <>{inWordsOf(value)}</>;

  function inWordsOf(one: unknown): string {
    const words = typeof one === 'string' ? wordsOfRule(field, one) : undefined;
    return words === undefined ? String(one) : t(words);
  }
}
