import type { CSSProperties, ReactNode } from 'react';
import './field.css';

interface FieldProps {
  readonly label: string;
  /** Of the one control that the label is for; a group of them has a name of its own. */
  readonly of?: string;
  readonly fault?: string | undefined;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/** A control below its label, and what is wrong with it below that. */
export function Field({ label, of, fault, style, children }: FieldProps) {
  return (
    <div className="field" style={style}>
      {of === undefined ? <span className="label">{label}</span> : <label htmlFor={of}>{label}</label>}
      {children}
      {fault !== undefined && <div className="fault" role="alert">{fault}</div>}
    </div>
  );
}
