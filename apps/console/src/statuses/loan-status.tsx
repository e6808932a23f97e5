import { LOAN_STATUSES } from './loan-statuses.js';
import { StatusTag } from './status-tag.js';

export function LoanStatus({ status }: { readonly status: string | null }) {
  return <StatusTag of={LOAN_STATUSES} status={status} />;
}
