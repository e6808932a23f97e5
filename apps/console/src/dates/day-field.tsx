import './day-field.css';

interface DayFieldProps {
  readonly id: string;
  readonly value: string | undefined;
  onChange(day: string | undefined): void;
}

/** Where a day is typed or picked: the browser's own, which every keyboard and reader knows and which weighs nothing. */
export function DayField({ id, value, onChange }: DayFieldProps) {
  return (
    <input
      id={id} type="date" className="day-field" value={value ?? ''} {...(value === undefined && { 'data-empty': '' })}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    />
  );
}
