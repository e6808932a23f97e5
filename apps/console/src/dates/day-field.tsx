import './day-field.css';

interface DayFieldProps {
  readonly id: string;
  /** Where no label stands around it. */
  readonly label?: string;
  readonly isFaulty?: boolean;
  readonly value: string | undefined;
  onChange(day: string | undefined): void;
}

/** Where a day is typed or picked: the browser's own, which every keyboard and reader knows and which weighs nothing. */
export function DayField({ id, label, isFaulty = false, value, onChange }: DayFieldProps) {
  return (
    <input
      id={id} aria-label={label} type="date" className="day-field" aria-invalid={isFaulty} value={value ?? ''} {...(!value && { 'data-empty': '' })}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    />
  );
}
