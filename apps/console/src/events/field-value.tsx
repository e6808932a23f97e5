import { Amount } from '../amounts/amount.js';
import { LoanStatus } from '../statuses/loan-status.js';

/** What a field holds, as people read it. */
export function FieldValue({ field, value }: { readonly field: string; readonly value: unknown }) {
  if (field === 'status' && typeof value === 'string') return <LoanStatus status={value} />;
  if (typeof value === 'number' && field.endsWith('Fen')) return <Amount fen={value} />;
  if (value === null || value === undefined) return <>—</>;
  return <>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</>;
}
