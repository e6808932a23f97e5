import { Input } from 'antd';
import { Amount } from '../amounts/amount.js';
import { fenOf } from '../amounts/typed-amount.js';
import { DayField } from '../dates/day-field.js';
import { useLanguage } from '../language/language.js';
import { ChoiceInput } from './choice-input.js';
import type { Taken } from './command-field.js';
import { GroupInput } from './group-input.js';
import { ListInput } from './list-input.js';
import { TextInput } from './text-input.js';
import { isGroup, isList, type Typed } from './typed-data.js';

export interface FieldInputProps {
  readonly takes: Taken;
  readonly typed: Typed;
  /** Where it stands in the data, such as `schedule.0.dueDate`; also its id. */
  readonly path: string;
  readonly label: string;
  /** Paths that the last attempt found missing or unreadable. */
  readonly faults: readonly string[];
  onChange(typed: Typed): void;
}

/** Where one field is typed, by what it takes. Amounts are typed in yuan whatever unit is shown, so that a switch of the unit changes none. */
export function FieldInput({ takes, typed, path, label, faults, onChange }: FieldInputProps) {
  const { t } = useLanguage();
  const text = typeof typed === 'string' ? typed : '';
  const shared = { id: path, 'aria-label': label, ...(faults.includes(path) && { status: 'error' as const }) };
  switch (takes.kind) {
    case 'object':
      return <GroupInput fields={takes.fields} typed={isGroup(typed) ? typed : {}} path={`${path}.`} faults={faults} onChange={onChange} />;
    case 'list':
      return <ListInput takes={takes} typed={isList(typed) ? typed : []} path={path} label={label} faults={faults} onChange={onChange} />;
    case 'check':
      return <label><input type="checkbox" id={path} checked={typed === true} onChange={({ target }) => onChange(target.checked)} /> {label}</label>;
    case 'decision':
      return (
        <span role="radiogroup" id={path} aria-label={label} tabIndex={-1} className="checks">
          {(['true', 'false'] as const).map((value) => <label key={value}><input type="radio" name={path} value={value} checked={text === value} onChange={() => onChange(value)} /> {value === 'true' ? t({ zh: '是', en: 'Yes' }) : t({ zh: '否', en: 'No' })}</label>)}
        </span>
      );
    case 'day':
      return <DayField id={path} label={label} isFaulty={faults.includes(path)} value={text} onChange={(day) => onChange(day ?? '')} />;
    case 'choice':
      return <ChoiceInput id={path} label={label} isFaulty={faults.includes(path)} choices={takes.choices} value={text} onChange={onChange} />;
    case 'amount':
      return (
        <div>
          <Input {...shared} inputMode="decimal" suffix={t({ zh: '元', en: 'yuan' })} styles={{ input: { textAlign: 'right' } }} value={text} onChange={({ target }) => onChange(target.value)} />
          <div style={{ minHeight: 20, fontSize: 12, textAlign: 'right', color: '#4d5b66' }}>{text !== '' && <Amount fen={fenOf(text, false)} />}</div>
        </div>
      );
    case 'rate':
      return <Input {...shared} inputMode="decimal" suffix="%" styles={{ input: { textAlign: 'right' } }} value={text} onChange={({ target }) => onChange(target.value)} />;
    case 'whole':
      return <Input {...shared} inputMode="numeric" style={{ textAlign: 'right' }} value={text} onChange={({ target }) => onChange(target.value)} />;
    case 'json':
      return <Input.TextArea {...shared} autoSize={{ minRows: 8, maxRows: 20 }} style={{ fontFamily: 'monospace' }} value={text} onChange={({ target }) => onChange(target.value)} />;
    case 'text':
      return <TextInput path={path} label={label} most={takes.most} isFaulty={faults.includes(path)} typed={text} onChange={onChange} />;
  }
}
