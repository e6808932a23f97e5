import { Field } from '../forms/field.js';
import { useLanguage } from '../language/language.js';
import type { CommandField, Taken } from './command-field.js';
import { FIELD_NAMES } from './field-names.js';
import { FieldInput } from './field-input.js';
import { blankOf, type TypedGroup } from './typed-data.js';

interface GroupInputProps {
  readonly fields: readonly CommandField[];
  readonly typed: TypedGroup;
  readonly path: string;
  readonly faults: readonly string[];
  onChange(typed: TypedGroup): void;
}

/** Fields that belong together, side by side where they are short. */
export function GroupInput({ fields, typed, path, faults, onChange }: GroupInputProps) {
  const { t } = useLanguage();
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))', gap: '6px 16px', alignItems: 'start' }}>
      {fields.map(({ name, isOptional, takes }) => {
        const at = `${path}${name}`;
        const label = FIELD_NAMES[name] ? t(FIELD_NAMES[name]) : name;
        const input = <FieldInput takes={takes} typed={typed[name] ?? blankOf(takes)} path={at} label={label} faults={faults} onChange={(value) => onChange({ ...typed, [name]: value })} />;
        const style = isWide(takes) ? { gridColumn: '1 / -1' } : {};
        if (takes.kind === 'check') return <div key={name} style={style}>{input}</div>;
        const isFaulty = faults.includes(at);
        const title = isOptional ? `${label}${t({ zh: '（可不填）', en: ' (optional)' })}` : label;
        return (
          <Field key={name} label={title} {...(isOneControl(takes) && { of: at })} style={style} fault={isFaulty ? t({ zh: '请填写，或改正格式', en: 'Fill in, or mend' }) : undefined}>
            {input}
          </Field>
        );
      })}
    </div>
  );
}

function isWide(takes: Taken): boolean {
  return takes.kind === 'object' || takes.kind === 'list' || takes.kind === 'json' || (takes.kind === 'text' && takes.most > 1000);
}

/** A label is for one control; what has several names itself. */
function isOneControl({ kind }: Taken): boolean {
  return kind !== 'object' && kind !== 'list' && kind !== 'decision';
}
