import { Input } from 'antd';
import { useState } from 'react';
import { Choice } from '../../choices/choice.js';
import { DayField } from '../../dates/day-field.js';
import { useLanguage } from '../../language/language.js';
import { wordsOfRule } from '../policy/rule-names.js';
import { Rule } from '../policy/rules.js';
import { nameOf } from './draft.js';
import { figureOf, kindOf, RULE_CHOICES, typedFigure } from './rule-kinds.js';
import { WordsInput } from './words-input.js';

interface RuleInputProps {
  readonly field: string;
  readonly value: unknown;
  readonly label: string;
  /** A figure that cannot be read is none: the draft cannot be used until it can. */
  onChange(value: unknown): void;
}

/** Where one rule of a draft is written. */
export function RuleInput({ field, value, label, onChange }: RuleInputProps) {
  const { t } = useLanguage();
  const kind = kindOf(field, value);
  const id = `rule-${field}`;
  const named = (word: string): string => t(wordsOfRule(nameOf(field), word) ?? { zh: word, en: word });
  const options = (RULE_CHOICES[nameOf(field)] ?? []).map((choice) => ({ value: choice, label: named(choice) }));
  switch (kind) {
    case 'fixed':
      return <Rule field={nameOf(field)} value={value} />;
    case 'day':
      return <DayField id={id} value={String(value)} onChange={(day) => onChange(day ?? '')} />;
    case 'flag':
      return <Choice id={id} label={label} value={String(value === true)} onChange={(said) => onChange(said === 'true')} options={[{ value: 'true', label: t({ zh: '是', en: 'yes' }) }, { value: 'false', label: t({ zh: '否', en: 'no' }) }]} />;
    case 'word':
      return options.length === 0
        ? <Input id={id} aria-label={label} style={{ width: 160 }} maxLength={64} value={String(value)} onChange={({ target }) => onChange(target.value)} />
        : <Choice id={id} label={label} value={String(value)} onChange={onChange} options={options} />;
    case 'words':
      return <WordsInput id={id} label={label} value={Array.isArray(value) ? value.map(String) : []} onChange={onChange} options={options} nameOf={named} />;
    case 'rate':
    case 'amount':
    case 'whole':
      return <Figure key={id} field={field} value={value} label={label} onChange={onChange} />;
  }
}

const UNITS = { rate: '%', amount: '元', whole: '' } as const;

/** Keeps what is being typed: "3." is on its way to a figure. */
function Figure({ field, value, label, onChange }: RuleInputProps) {
  const kind = kindOf(field, value);
  const [typed, setTyped] = useState(() => typedFigure(kind, value));
  const isRead = figureOf(kind, typed) !== undefined;
  // Another hand, such as the text below the form, may have changed it.
  const shown = isRead && figureOf(kind, typed) !== value ? typedFigure(kind, value) : typed;
  return (
    <Input
      id={`rule-${field}`} aria-label={label} inputMode="decimal" style={{ width: 160 }} styles={{ input: { textAlign: 'right' } }} value={shown}
      suffix={kind === 'rate' || kind === 'amount' ? UNITS[kind] : UNITS.whole} {...(!isRead && { status: 'error' as const, 'aria-invalid': true })}
      onChange={({ target }) => { setTyped(target.value); onChange(figureOf(kind, target.value) ?? Number.NaN); }}
    />
  );
}
