import { useId } from 'react';
import './choice.css';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  /** By which a label or a fault finds it. */
  readonly id?: string;
  readonly label: string;
  /** What stands for no choice at all; without it something is always chosen. */
  readonly none?: string;
  readonly isFaulty?: boolean;
  readonly value: string | undefined;
  onChange(value: string | undefined): void;
  readonly options: readonly Option[];
}

/** One of a few: the browser's own list, as light as it is known to everybody. */
export function Choice({ id, label, none, isFaulty = false, value, onChange, options }: ChoiceProps) {
  const own = useId();
  return (
    <select id={id ?? own} aria-label={label} aria-invalid={isFaulty} className="choice" value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}>
      {none !== undefined && <option value="">{none}</option>}
      {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
    </select>
  );
}
