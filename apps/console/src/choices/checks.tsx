import type { Option } from './choice.js';
import './choice.css';

interface ChecksProps {
  readonly id: string;
  readonly label: string;
  readonly isFaulty: boolean;
  readonly value: readonly string[];
  onChange(value: readonly string[]): void;
  readonly options: readonly Option[];
}

/** Several of a few, each ticked off, in the order that they are offered in. */
export function Checks({ id, label, isFaulty, value, onChange, options }: ChecksProps) {
  const tick = (one: string, isTicked: boolean): void => onChange(options.map((option) => option.value).filter((each) => (each === one ? isTicked : value.includes(each))));
  return (
    <span role="group" id={id} aria-label={label} tabIndex={-1} className="checks" {...(isFaulty && { 'data-faulty': '' })}>
      {options.map((option) => <label key={option.value}><input type="checkbox" checked={value.includes(option.value)} onChange={({ target }) => tick(option.value, target.checked)} /> {option.label}</label>)}
    </span>
  );
}
