import { useId } from 'react';

interface ChoiceProps {
  readonly label: string;
  /** What stands for no choice at all; without it something is always chosen. */
  readonly none?: string;
  readonly value: string | undefined;
  onChange(value: string | undefined): void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few: the browser's own list, as light as it is known to everybody. */
export function Choice({ label, none, value, onChange, options }: ChoiceProps) {
  return (
    <select
      id={useId()} aria-label={label} value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      style={{ height: 24, maxWidth: 260, padding: '0 4px', border: '1px solid #8c99a3', borderRadius: 4, background: '#fff', color: 'inherit', font: 'inherit', boxSizing: 'border-box' }}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
    </select>
  );
}
