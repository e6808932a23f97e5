import { Amount } from '../amounts/amount.js';
import { FieldName } from '../commands/field-name.js';
import { useLanguage } from '../language/language.js';
import { VALUE_NAMES } from './value-names.js';

/** What an event says, field by field: names and values in words where they have them, amounts as amounts; pointed at, as it is stored. */
export function EventData({ data }: { readonly data: Readonly<Record<string, unknown>> }) {
  return (
    <dl style={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '2px 16px', margin: 0, fontSize: 13 }}>
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
  if (field.endsWith('Fen') && typeof value === 'number') return <Amount fen={value} />;
  if (Array.isArray(value)) return value.every((one) => typeof one !== 'object') ? value.map(String).join(', ') || '—' : value.map((one, index) => <Value key={index} field={field} value={one} />);
  if (typeof value === 'object' && value !== null) return <EventData data={{ ...value }} />;
  const words = typeof value === 'string' ? VALUE_NAMES[value] : undefined;
  if (words !== undefined) return <span title={String(value)}>{t(words)}</span>;
  return value === null ? '—' : String(value);
}
