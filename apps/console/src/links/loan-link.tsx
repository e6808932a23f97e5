import { Link } from 'react-router';
import { usePoint } from '../frame/point.js';

/** To the file of a loan, at the point that is looked at. */
export function LoanLink({ loanId }: { readonly loanId: string }) {
  const { point } = usePoint();
  return <Link to={{ pathname: `/loans/${encodeURIComponent(loanId)}`, search: new URLSearchParams({ ...point }).toString() }}>{loanId}</Link>;
}
