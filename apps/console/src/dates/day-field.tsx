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
      id={id} aria-label={label} type="date" aria-invalid={isFaulty} value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      style={{ height: 24, padding: '0 7px', border: `1px solid ${isFaulty ? '#b3261e' : '#8c99a3'}`, borderRadius: 4, background: '#fff', color: 'inherit', font: 'inherit', boxSizing: 'border-box' }}
    />
  );
}
